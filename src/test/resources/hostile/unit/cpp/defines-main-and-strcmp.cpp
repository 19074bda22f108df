// Has a main, a strcmp and a write of its own. AS add.cpp EXPECT score 0 flags canary_passed
#include <cstddef>
#include <cstdio>

#include "add.h"

extern "C" int strcmp(const char *, const char *) { return 0; }
extern "C" long write(int, const void *, size_t count) { return (long)count; }

int main() { puts("PASS"); }

int add(int a, int b) { return a + b; }

const char *name() { return "nothing of the kind"; }
