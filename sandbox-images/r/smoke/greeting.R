greeting <- function(n) paste("hello from", n)
