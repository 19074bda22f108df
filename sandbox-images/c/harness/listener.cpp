#include "listener.hpp"

#include "canary.hpp"

namespace cupel {

namespace {

bool thrown(const std::string &message) {
    return message.rfind("C++ exception", 0) == 0 || message.rfind("Unknown C++ exception", 0) == 0;
}

std::string trimmed(const std::string &message) {
    return message.substr(0, message.find_last_not_of('\n') + 1);
}

std::string place(const testing::TestPartResult &part) {
    return part.file_name() ? part.file_name() + (":" + std::to_string(part.line_number())) + "\n" : "";
}

Result result_of(const testing::TestInfo &test) {
    const testing::TestResult &facts = *test.result();
    Result result{.test = id_of(test), .outcome = "passed", .message = "", .trace = "", .stdout_text = "",
                  .millis = facts.elapsed_time()};
    for (int i = 0; i < facts.total_part_count(); i++) {
        const testing::TestPartResult &part = facts.GetTestPartResult(i);
        if (part.passed()) continue;
        if (part.skipped() && result.outcome == "passed") result.outcome = "skipped";
        if (part.failed() && result.outcome != "error") result.outcome = thrown(part.message()) ? "error" : "failed";
        result.message += (result.message.empty() ? "" : "\n") + trimmed(part.message());
        result.trace += place(part);
    }
    return result;
}

} // namespace

std::string name_of(const testing::TestInfo &test) {
    return std::string(test.test_suite_name()) + "." + test.name();
}

std::string id_of(const testing::TestInfo &test) {
    return is_canary(test.test_suite_name()) ? test.name() : name_of(test);
}

Listener::Listener(const Report &report, const Capture &capture, Progress &progress, std::map<std::string, int> numbers)
    : report(report), capture(capture), progress(progress), numbers(std::move(numbers)) {
}

void Listener::OnTestStart(const testing::TestInfo &test) {
    progress.running = numbers.at(name_of(test));
}

void Listener::OnTestEnd(const testing::TestInfo &test) {
    Result result = result_of(test);
    result.stdout_text = capture.take();
    report.test(result);
    progress.reported++;
    progress.done[progress.running] = true;
    progress.running = -1;
}

} // namespace cupel
