#include <iostream>
#include <cstdlib>

int main()
{
    int a, b;
    std::cin >> a >> b;
    std::cout << a + std::abs(b) << '\n';
}
