class Fact {
    static Object same(Object x) {
        return x;
    }
}
