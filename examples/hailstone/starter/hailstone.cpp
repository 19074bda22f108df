#include <iostream>

int main()
{
    long n;
    std::cin >> n;

    long steps = 0;
    long peak = n;
    // Go down to 1 here.

    std::cout << steps << ' ' << peak << '\n';
}
