#include <algorithm>
#include <iostream>

int main()
{
    long n;
    std::cin >> n;

    long steps = 0;
    long peak = n;
    for (; n != 1; steps++) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        peak = std::max(peak, n);
    }
    std::cout << steps << ' ' << peak << '\n';
}
