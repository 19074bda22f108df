import kotlin.math.abs

fun main() {
    val (a, b) = readln().split(" ").map { it.toInt() }
    println(a + abs(b))
}
