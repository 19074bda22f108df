#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;

    // One bit for a number: vector<bool> packs them.
    std::vector<bool> crossed_out(n + 1);
    int primes = 0;
    for (long candidate = 2; candidate <= n; candidate++) {
        if (crossed_out[candidate])
            continue;
        primes++;
        for (long multiple = candidate * candidate; multiple <= n; multiple += candidate)
            crossed_out[multiple] = true;
    }
    std::cout << primes << '\n';
}
