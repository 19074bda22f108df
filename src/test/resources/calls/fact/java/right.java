// passed
public class Fact {
    public static long fact(int n) {
        System.out.println("thinking of " + n);
        return n < 2 ? 1 : n * fact(n - 1);
    }
}
