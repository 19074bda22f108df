import java.util.Locale;
import java.util.Scanner;

public class Roots {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in).useLocale(Locale.ROOT);
        double a = in.nextDouble();
        double b = in.nextDouble();
        double c = in.nextDouble();

        double discriminant = b * b - 4 * a * c;
        // Solve the equation here.
        System.out.println(Math.sqrt(discriminant));
    }
}
