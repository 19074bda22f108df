cat(sum(scan("stdin", quiet = TRUE)), "\n", sep = "")
quit(status = 3)
