fact <- function(n) 1
