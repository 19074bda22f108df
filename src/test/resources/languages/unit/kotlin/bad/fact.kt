fun fact(n: Int): Int = 1
