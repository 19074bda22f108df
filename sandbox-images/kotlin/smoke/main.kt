fun main() = println(greeting(40 + 2))
