#include <chrono>
#include <iostream>
#include <thread>
#include <vector>

int main(int argc, char **) {
    if (argc == 1) {
        std::cout << __cplusplus << '\n';
        return 0;
    }
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; i++)
        threads.emplace_back([] { std::this_thread::sleep_for(std::chrono::milliseconds(300)); });
    for (auto &thread : threads)
        thread.join();
    std::cout << 2 << '\n';
}
