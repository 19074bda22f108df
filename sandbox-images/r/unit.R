# Runs suites of testthat and writes JUnit XML: unit.R REPORT FILE... in a folder that holds the suite's files and the
# learner's. Each expectation is a test of its own.
library(testthat)

words <- commandArgs(TRUE)
reporter <- JunitReporter$new(file = words[1])

with_reporter(reporter, for (file in words[-1]) {
  reporter$start_file(file)
  source_file(file, env = test_env(), chdir = FALSE, wrap = TRUE)
  reporter$end_context_if_started()
  reporter$end_file()
})
