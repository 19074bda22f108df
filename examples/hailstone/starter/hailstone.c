#include <stdio.h>

int main(void)
{
    long n;
    if (scanf("%ld", &n) != 1)
        return 1;

    long steps = 0;
    long peak = n;
    /* Go down to 1 here. */

    printf("%ld %ld\n", steps, peak);
    return 0;
}
