fun main() {
    val n: Int = "no"
}
