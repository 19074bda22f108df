// attack 84: own assertions in JUnit's package | in: unit-java | must: refused
class Sum {
    static int add(int a, int b) {
        return 0;
    }
}
