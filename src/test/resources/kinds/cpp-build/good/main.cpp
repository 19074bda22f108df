#include <iostream>
#include <thread>

int main(int argc, char **) {
    int n = 0;
    if (argc == 1)
        std::cout << __cplusplus << '\n';
    else {
        std::thread([&] { n = 2; }).join();
        std::cout << n << '\n';
    }
}
