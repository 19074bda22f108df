import java.util.Scanner;

public class Hailstone {
    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        int steps = 0;
        int peak = n;
        while (n != 1) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
            peak = Math.max(peak, n);
        }
        System.out.println(steps + " " + peak);
    }
}
