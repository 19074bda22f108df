import java.util.Scanner;

public class Hailstone {
    public static void main(String[] args) {
        long n = new Scanner(System.in).nextLong();
        long steps = 0;
        long peak = n;
        while (n != 1) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
            peak = Math.max(peak, n);
        }
        System.out.println(steps + " " + peak);
    }
}
