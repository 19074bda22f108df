#include <iostream>
#include <string>
#include <vector>

int main()
{
    // In pieces, so that what is touched counts and not what is asked for.
    std::vector<std::string> hoard;
    for (int i = 0; i < 64; i++)
        hoard.emplace_back(16 << 20, 'x');
    std::cout << hoard.size() << '\n';
}
