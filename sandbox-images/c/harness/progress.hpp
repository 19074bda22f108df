// What the process that runs the tests and the one that watches it both see: it survives a crash of the first.
#pragma once

namespace cupel {

struct Progress {
    static constexpr int most_tests = 10000;
    int running = -1;                // number of the test that runs now
    int reported = 0;
    bool finished = false;           // all tests were run
    bool done[most_tests] = {};
};

} // namespace cupel
