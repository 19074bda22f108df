#include <stdio.h>

int main(void)
{
    long n;
    if (scanf("%ld", &n) != 1)
        return 1;

    long steps = 0;
    long peak = n;
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        steps++;
        if (n > peak)
            peak = n;
    }
    printf("%ld %ld\n", steps, peak);
    return 0;
}
