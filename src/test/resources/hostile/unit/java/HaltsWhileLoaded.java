// Ends the JVM with code 0 while its class is loaded. AS Add.java EXPECT score 0 flags exited_early
class Add {
    static {
        Runtime.getRuntime().halt(0);
    }

    static int add(int a, int b) {
        return 0;
    }
}
