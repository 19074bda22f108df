#include <fstream>
#include <iostream>
#include <string>

int main(int, char **argv) {
    std::ifstream input(argv[1]);
    int secret;
    input >> secret;
    std::cout << 1000 << std::endl;
    for (int tries = 0; tries < 10; tries++) {
        int guess;
        if (!(std::cin >> guess)) {
            std::ofstream(std::string(argv[3]) + "judgemessage.txt") << "no guess\n";
            return 43;
        }
        if (guess == secret) {
            std::cout << "right" << std::endl;
            return 42;
        }
        std::cout << (guess < secret ? "higher" : "lower") << std::endl;
    }
    std::ofstream(std::string(argv[3]) + "teammessage.txt") << "Ten guesses must do.\n";
    return 43;
}
