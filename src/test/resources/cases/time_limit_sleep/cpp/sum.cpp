#include <iostream>
#include <chrono>
#include <thread>

int main()
{
    std::this_thread::sleep_for(std::chrono::minutes(1));
    std::cout << "good morning\n";
}
