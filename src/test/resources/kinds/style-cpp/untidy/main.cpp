#include <iostream>

int main() {
    int x;
    x = 4;
    x = 3;
    std::cout << x << '\n';
}
