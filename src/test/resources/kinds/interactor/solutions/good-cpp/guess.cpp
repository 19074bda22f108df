#include <iostream>
#include <string>

int main() {
    int low = 1, high;
    std::cin >> high;
    for (std::string answer; answer != "right";) {
        int middle = (low + high) / 2;
        std::cout << middle << std::endl;
        std::cin >> answer;
        (answer == "higher" ? low : high) = answer == "higher" ? middle + 1 : middle - 1;
    }
}
