#include <iostream>

int main()
{
    for (;;)
        std::cout << "and so on\n";
}
