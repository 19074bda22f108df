#include <stdio.h>

int main(void)
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;

    int primes = 0;
    /* Count them here. */

    printf("%d\n", primes);
    return 0;
}
