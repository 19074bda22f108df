import java.util.Locale;
import java.util.Scanner;

public class Roots {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.ROOT);
        double a = in.nextDouble();
        double b = in.nextDouble();
        double c = in.nextDouble();
        double d = b * b - 4 * a * c;
        if (d < 0) {
            System.out.println("no real roots");
        } else if (d == 0) {
            System.out.println(-b / (2 * a));
        } else {
            System.out.println((-b - Math.sqrt(d)) / (2 * a) + " " + (-b + Math.sqrt(d)) / (2 * a));
        }
    }
}
