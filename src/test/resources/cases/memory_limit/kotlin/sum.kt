fun main() {
    val all = mutableListOf<ByteArray>()
    while (true) all.add(ByteArray(1 shl 20))
}
