/* Prints what it likes and leaves with code 0 before main. AS add.c EXPECT score 0 flags exited_early */
#include <unistd.h>

#include "add.h"

__attribute__((constructor(101))) static void early(void) {
    (void)!write(1, "PASS all\n", 9);
    _exit(0);
}

int add(int a, int b) { return a * b; }

const char *name(void) { return ""; }
