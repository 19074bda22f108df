// attack 81: end the JVM well before any test | in: unit-java | must: runtime_error
class Sum {
    static {
        Runtime.getRuntime().halt(0);
    }

    static int add(int a, int b) {
        System.exit(0);
        return 0;
    }
}
