#include <stdio.h>
#include <stdlib.h>

static int move(int c, int first, int key)
{
    return (c - first + key) % 26 + first;
}

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    int key = (int) ((atol(argv[1]) % 26 + 26) % 26);

    int c;
    while ((c = getchar()) != EOF) {
        if (c >= 'a' && c <= 'z')
            c = move(c, 'a', key);
        else if (c >= 'A' && c <= 'Z')
            c = move(c, 'A', key);
        putchar(c);
    }
    return 0;
}
