// attack 29: templates that double at every level | must: build_error
template <int depth, class A> struct Twice {
    static constexpr int value = Twice<depth - 1, Twice<depth, A>>::value + Twice<depth - 1, Twice<depth - 1, A>>::value;
};
template <class A> struct Twice<0, A> { static constexpr int value = 1; };
int main() { return Twice<40, int>::value; }
