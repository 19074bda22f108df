// Runs a GoogleTest suite, or what of it is in the files it is given, and reports it on descriptor 3.
//
// Two processes: one runs the tests, the other watches. A test that crashes or exits takes the first with it; the watcher
// reports that test and starts another for those that are left. So one test's end never voids another's result, and as long
// as nothing crashes all tests share one process, as their authors expect.
#include <algorithm>
#include <csignal>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <gmock/gmock.h>

#include "canary.hpp"
#include "letter.hpp"
#include "listener.hpp"

using namespace cupel;

namespace {

struct Named {
    std::string name, id;
};

// Whether a test is in one of these files; none means all.
bool is_in(const std::vector<std::string> &files, const testing::TestInfo &test) {
    std::string file = test.file();
    return files.empty() || is_canary(test.test_suite_name())
        || std::any_of(files.begin(), files.end(), [&](const std::string &f) { return file == f || file == "./" + f; });
}

// The tests to run: how GoogleTest calls each, and how the report does.
std::vector<Named> tests_in(const std::vector<std::string> &files) {
    std::vector<Named> all;
    const testing::UnitTest &unit = *testing::UnitTest::GetInstance();
    for (int s = 0; s < unit.total_test_suite_count(); s++)
        for (int t = 0; t < unit.GetTestSuite(s)->total_test_count(); t++) {
            const testing::TestInfo &test = *unit.GetTestSuite(s)->GetTestInfo(t);
            if (is_in(files, test)) all.push_back({name_of(test), id_of(test)});
        }
    return all;
}

// "A.b:A.c": GoogleTest's way to say which tests to run.
std::string left(const std::vector<Named> &tests, const Progress &progress) {
    std::string filter;
    for (size_t i = 0; i < tests.size(); i++)
        if (!progress.done[i]) filter += (filter.empty() ? "" : ":") + tests[i].name;
    return filter;
}

[[noreturn]] void run(const std::vector<Named> &tests, const Report &report, const Capture &capture, Progress &progress) {
    std::map<std::string, int> numbers;
    for (size_t i = 0; i < tests.size(); i++) numbers[tests[i].name] = i;
    GTEST_FLAG_SET(filter, left(tests, progress));
    testing::TestEventListeners &listeners = testing::UnitTest::GetInstance()->listeners();
    delete listeners.Release(listeners.default_result_printer());
    listeners.Append(new Listener(report, capture, progress, numbers));
    progress.finished = RUN_ALL_TESTS() >= 0;
    _exit(0);                        // what learners do at exit is no part of any test
}

std::string last_words(int status) {
    if (WIFSIGNALED(status))
        return std::string(strsignal(WTERMSIG(status))) + " (signal " + std::to_string(WTERMSIG(status)) + ")";
    return "the program ended with exit code " + std::to_string(WEXITSTATUS(status)) + " before the test did";
}

} // namespace

int main(int argc, char **argv) {
    testing::InitGoogleMock(&argc, argv);
    register_last_canary();
    Report report(3);
    Capture capture;
    void *shared = mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) return 1;
    Progress &progress = *new (shared) Progress;
    std::vector<Named> tests = tests_in({argv + 1, argv + argc});
    tests.resize(std::min<size_t>(tests.size(), Progress::most_tests));

    while (!progress.finished) {
        int status = 0;
        pid_t runner = fork();
        if (runner < 0) return 1;
        if (runner == 0) run(tests, report, capture, progress);
        waitpid(runner, &status, 0);
        if (progress.finished) break;
        if (progress.running < 0) {  // not inside a test: a suite's or the environment's own set-up
            report.broken("suite", last_words(status));
            report.test({.test = letter().last, .outcome = "error", .message = "", .trace = "", .stdout_text = "", .millis = 0});
            progress.reported++;
            break;
        }
        report.test({.test = tests[progress.running].id, .outcome = "error", .message = last_words(status), .trace = "",
                     .stdout_text = capture.take(), .millis = 0});
        progress.done[progress.running] = true;
        progress.running = -1;
        progress.reported++;
        if (left(tests, progress).empty()) break;
    }
    report.end(progress.reported);
    return 0;
}
