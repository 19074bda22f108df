#include <fstream>
#include <iostream>
int main(int, char **argv) {
    std::ifstream in(argv[1]);
    int secret, guess;
    in >> secret;
    for (int i = 0; i < 8 && std::cin >> guess; i++) {
        if (guess == secret) {
            std::cout << "correct" << std::endl;
            return 42;
        }
        std::cout << (guess < secret ? "higher" : "lower") << std::endl;
    }
    return 43;
}
