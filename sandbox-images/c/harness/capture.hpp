// What the tests print, kept where both processes can read it: a crashed test shows what it had printed.
#pragma once
#include <string>

namespace cupel {

class Capture {
public:
    Capture();                       // stdout goes here from now on
    std::string take() const;        // what was printed since the last take

private:
    int memory;
};

} // namespace cupel
