import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Robot robot = new Robot();
        Scanner in = new Scanner(System.in);
        while (in.hasNextLine()) {
            robot.obey(in.nextLine());
        }
    }
}
