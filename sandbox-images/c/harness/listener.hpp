// Turns what GoogleTest knows about a test into a line of the report, as the test ends.
#pragma once
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "capture.hpp"
#include "progress.hpp"
#include "report.hpp"

namespace cupel {

class Listener : public testing::EmptyTestEventListener {
public:
    Listener(const Report &report, const Capture &capture, Progress &progress, std::map<std::string, int> numbers);
    void OnTestStart(const testing::TestInfo &test) override;
    void OnTestEnd(const testing::TestInfo &test) override;

private:
    const Report &report;
    const Capture &capture;
    Progress &progress;
    std::map<std::string, int> numbers;
};

std::string name_of(const testing::TestInfo &test);   // for GoogleTest
std::string id_of(const testing::TestInfo &test);     // in the report

} // namespace cupel
