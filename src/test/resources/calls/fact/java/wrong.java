// wrong_answer: fact(5) returned 121, expected 120.
class Fact {
    static int fact(int n) { return 121; }
}
