class Brackets {
    static boolean balanced(String text) {
        return false;
    }
}

class BracketError extends RuntimeException {}
