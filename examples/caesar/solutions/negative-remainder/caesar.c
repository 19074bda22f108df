#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[])
{
    int key = atoi(argv[1]);
    int c;
    while ((c = getchar()) != EOF) {
        if (c >= 'a' && c <= 'z')
            c = (c - 'a' + key) % 26 + 'a';
        else if (c >= 'A' && c <= 'Z')
            c = (c - 'A' + key) % 26 + 'A';
        putchar(c);
    }
    return 0;
}
