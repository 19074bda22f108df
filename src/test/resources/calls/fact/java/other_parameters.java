// runtime_error: `fact` does not take these arguments; there is fact(String).
class Fact {
    static int fact(String n) { return 120; }
}
