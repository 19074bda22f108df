#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    /* In pieces, so that what is touched counts and not what is asked for. */
    const size_t piece = 16 << 20;
    char *hoard[64];
    for (int i = 0; i < 64; i++) {
        hoard[i] = malloc(piece);
        memset(hoard[i], i + 1, piece);
    }
    int sum = 0;
    for (int i = 0; i < 64; i++)
        sum += hoard[i][piece / 2];
    printf("%d\n", sum);
    return 0;
}
