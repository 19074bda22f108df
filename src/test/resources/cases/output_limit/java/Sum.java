public class Sum {
    public static void main(String[] args) {
        while (true) {
            System.out.println("and so on");
        }
    }
}
