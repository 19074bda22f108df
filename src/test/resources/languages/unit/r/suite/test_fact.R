source("fact.R")

test_that("zero", {
  expect_equal(fact(0), 1)
})

test_that("five", {
  expect_equal(fact(5), 120)
})
