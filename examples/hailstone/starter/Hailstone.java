import java.util.Scanner;

public class Hailstone {
    public static void main(String[] args) {
        long n = new Scanner(System.in).nextLong();
        long steps = 0;
        long peak = n;
        // Go down to 1 here.
        System.out.println(steps + " " + peak);
    }
}
