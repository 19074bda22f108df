import java.util.Locale;
import java.util.Scanner;

public class Roots {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.ROOT);
        System.out.println(roots(in.nextDouble(), in.nextDouble(), in.nextDouble()));
    }

    static String roots(double a, double b, double c) {
        if (a == 0) {
            return "" + -c / b;
        }
        double discriminant = b * b - 4 * a * c;
        if (discriminant < 0) {
            return "No real roots.";
        }
        if (discriminant == 0) {
            return "" + -b / (2 * a);
        }
        // -b and the root have the same sign here, so nothing cancels.
        double sum = -b - Math.copySign(Math.sqrt(discriminant), b);
        double one = sum / (2 * a);
        double other = 2 * c / sum;
        return Math.min(one, other) + " " + Math.max(one, other);
    }
}
