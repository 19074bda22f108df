// attack 30: let the compiler count | must: build_error
constexpr unsigned long ackermann(unsigned long m, unsigned long n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
template <unsigned long n> struct Is { static constexpr unsigned long value = n; };
int main() { return Is<ackermann(3, 6) + ackermann(3, 7) + ackermann(4, 2)>::value; }
