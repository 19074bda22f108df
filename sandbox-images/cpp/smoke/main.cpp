#include <iostream>
#include <numeric>
#include <thread>
#include <vector>

#include "greeting.hpp"

int main() {
    std::cout << greeting("Cupel") << '\n';
    std::vector<int> numbers{10, 20, 12};
    int sum = 0;
    std::jthread([&] { sum = std::accumulate(numbers.begin(), numbers.end(), 0); }).join();
    std::cout << sum << '\n';
}
