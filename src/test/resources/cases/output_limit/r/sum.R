repeat cat("and so on\n")
