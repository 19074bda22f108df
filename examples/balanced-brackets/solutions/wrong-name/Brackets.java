public class Brackets {
    static boolean isBalanced(String text) {
        return text.isEmpty();
    }
}
