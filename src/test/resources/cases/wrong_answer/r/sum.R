cat(1, "\n", sep = "")
