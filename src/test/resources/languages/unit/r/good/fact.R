fact <- function(n) factorial(n)
