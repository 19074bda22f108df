import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

class Fact {
    enum Colour { RED, GREEN }
    record Point(int x, int y) {}

    static int[] ints(int[] numbers) { return IntStream.of(numbers).map(n -> 2 * n).toArray(); }
    static double doubles(List<double[]> rows) { return rows.get(0)[0] + rows.get(0)[1]; }
    static char letter(char c) { return (char) (c + 1); }
    static String text(String s) { return "text " + s; }
    static String text(int i) { return "int " + i; }
    static String text(long l) { return "long " + l; }
    static String text(double d) { return "double " + d; }
    static int sum(int... numbers) { return IntStream.of(numbers).sum(); }
    static Map<String, Integer> counts(Map<String, Integer> map) {
        Map<String, Integer> upper = new TreeMap<>();
        map.forEach((key, value) -> upper.put(key.toUpperCase(), value));
        return upper;
    }
    static Set<Integer> keys(Map<Integer, String> map) { return map.keySet(); }
    static Point point(Point p) { return new Point(p.y(), p.x()); }
    static Colour colour(Colour c) { return Colour.values()[1 - c.ordinal()]; }
    static BigInteger big(BigInteger base) { return base.pow(100); }
    static Optional<String> maybe(Optional<String> s) { return s; }
    static IntStream stream() { return IntStream.range(0, 3); }
    static List<Object> floats() { return List.of(0.1f, new BigDecimal("0.10")); }
    static void nothing() {}
    int instance(int n) { return 2 * n + 2; }
    static void fails() { throw new IllegalStateException("no"); }

    static class Inner {
        static int twice(int n) { return 2 * n; }
    }

    static class Box {
        private int value;
        Box(int value) { this.value = value; }
        void add(int n) { value += n; }
    }
}

class Other {
    static long twice(long n) { return 2 * n; }
}
