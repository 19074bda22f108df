fun main() {
    while (true) println("and so on")
}
