import java.util.Scanner;

public class Roots {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int a = in.nextInt();
        int b = in.nextInt();
        int c = in.nextInt();
        int d = b * b - 4 * a * c;
        if (d < 0) {
            System.out.println("no real roots");
            return;
        }
        double x1 = (-b - Math.sqrt(d)) / (2 * a);
        double x2 = (-b + Math.sqrt(d)) / (2 * a);
        System.out.println(Math.min(x1, x2) + " " + Math.max(x1, x2));
    }
}
