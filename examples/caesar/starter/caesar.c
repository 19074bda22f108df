#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    long key = atol(argv[1]);

    int c;
    while ((c = getchar()) != EOF) {
        /* Move the letter here. */
        putchar(c);
    }
    return 0;
}
