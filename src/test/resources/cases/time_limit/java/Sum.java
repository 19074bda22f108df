public class Sum {
    public static void main(String[] args) {
        long turns = 0;
        while (turns >= 0) {
            turns ^= 1;
        }
    }
}
