#include <iostream>

int main()
{
    int n;
    std::cin >> n;

    int primes = 0;
    // Count them here.

    std::cout << primes << '\n';
}
