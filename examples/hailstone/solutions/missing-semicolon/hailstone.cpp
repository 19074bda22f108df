#include <iostream>

int main()
{
    long n, steps = 0;
    std::cin >> n;
    long peak = n
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        steps++;
        if (n > peak) peak = n;
    }
    std::cout << steps << ' ' << peak << '\n';
}
