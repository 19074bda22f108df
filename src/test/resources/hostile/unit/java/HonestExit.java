// Calls System.exit where it should return. AS Add.java EXPECT score 0
class Add {
    static int add(int a, int b) {
        System.exit(0);
        return a + b;
    }
}
