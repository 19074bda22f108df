// attack 32: one fault that is told a million times | must: build_error
template <int n> struct Chain : Chain<n - 1> { typename Chain<n>::missing_type_with_a_long_name_to_fill_the_page a, b, c, d; };
template <> struct Chain<0> {};
template <class... T> void all(T... values) { (values.missing(), ...); (values->missing, ...); }
int main() {
    Chain<800> chain;
    all(1, 2.0, 'c', "text", chain, nullptr, 1u, 2l, 3ul, main);
}
