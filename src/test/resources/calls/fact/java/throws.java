// runtime_error: fact(5) threw ArithmeticException: / by zero, expected 120.
class Fact {
    static int fact(int n) { return n / 0; }
}
