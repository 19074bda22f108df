// wrong_answer
class Fact {
    static class Liar extends Number {
        public int intValue() { return 120; }
        public long longValue() { return 120; }
        public float floatValue() { return 120; }
        public double doubleValue() { return 120; }
        public String toString() { return "120\"},\"x\":{\"a\":\"1"; }
    }
    static Object fact(int n) { return new Liar(); }
}
