// Honest: throws, exits and aborts in its tests. AS add.cpp EXPECT score 0
#include <cstdlib>

#include "add.h"

int add(int a, int) {
    if (a < 0) exit(0);
    throw a;
}

const char *name() { abort(); }
