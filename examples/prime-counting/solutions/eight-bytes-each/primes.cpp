#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;

    std::vector<long long> numbers(n + 1);
    for (int i = 2; i <= n; i++)
        numbers[i] = i;

    int count = 0;
    for (int i = 2; i <= n; i++) {
        if (numbers[i] != 0) {
            count++;
            for (long long j = (long long) i * i; j <= n; j += i)
                numbers[j] = 0;
        }
    }
    std::cout << count << std::endl;
}
