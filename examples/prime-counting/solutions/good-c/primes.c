#include <stdio.h>
#include <stdlib.h>

/* Only odd numbers are kept: composite[i] stands for 2 * i + 1. */
static int count_primes(long n)
{
    if (n < 2)
        return 0;
    long odds = (n + 1) / 2;
    char *composite = calloc(odds, 1);
    if (composite == NULL)
        exit(1);

    int primes = 1; /* 2 */
    for (long i = 1; i < odds; i++) {
        if (composite[i])
            continue;
        primes++;
        long prime = 2 * i + 1;
        for (long j = prime * prime / 2; j < odds; j += prime)
            composite[j] = 1;
    }
    free(composite);
    return primes;
}

int main(void)
{
    long n;
    if (scanf("%ld", &n) != 1)
        return 1;
    printf("%d\n", count_primes(n));
    return 0;
}
