#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<bool> prime(n + 1, true);
    int count = 0;
    for (int i = 2; i < n; i++) {
        if (prime[i]) {
            count++;
            for (int j = 2 * i; j < n; j += i)
                prime[j] = false;
        }
    }
    std::cout << count << std::endl;
}
