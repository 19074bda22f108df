cat(sum(scan("stdin", quiet = TRUE)), "\n", sep = "")
