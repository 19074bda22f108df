// time_limit: before fact(5) was answered
class Fact {
    static int fact(int n) { while (true) n++; }
}
