#include <stdio.h>

int is_prime(int n)
{
    if (n < 2)
        return 0;
    for (int d = 2; d < n; d++) {
        if (n % d == 0)
            return 0;
    }
    return 1;
}

int main(void)
{
    int n, count = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++)
        count += is_prime(i);
    printf("%d\n", count);
    return 0;
}
