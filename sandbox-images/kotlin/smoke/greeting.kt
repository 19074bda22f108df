fun greeting(n: Int) = "hello from $n"
