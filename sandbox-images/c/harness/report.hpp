// The report of a unit suite: a nonce and JSON, one object a line (PROTOCOL.md).
#pragma once
#include <string>

namespace cupel {     // a learner's class of the same name is another one

struct Result {
    std::string test, outcome, message, trace, stdout_text;
    long millis = 0;
};

class Report {
public:
    // Moves the descriptor out of the way of code that closes or reuses the first few, and hides it from child programs.
    explicit Report(int descriptor);
    void test(const Result &result) const;
    void broken(const std::string &what, const std::string &message) const;
    void end(int tests) const;

private:
    void line(const std::string &json) const;
    int descriptor;
};

} // namespace cupel
