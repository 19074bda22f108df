source("/box/src/greeting.R")
cat(greeting(40 + 2), "\n", sep = "")
