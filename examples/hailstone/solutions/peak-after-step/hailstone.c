#include <stdio.h>

int main(void)
{
    long n, steps = 0, peak = 0;
    scanf("%ld", &n);
    while (n != 1) {
        if (n % 2 == 0)
            n = n / 2;
        else
            n = 3 * n + 1;
        steps++;
        if (n > peak)
            peak = n;
    }
    printf("%ld %ld\n", steps, peak);
    return 0;
}
