public class Main {
    public static void main(String[] args) {
        int Three = 3;
        System.out.println(Three);
    }
}
