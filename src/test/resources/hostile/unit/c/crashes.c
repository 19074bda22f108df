/* Honest: follows a null pointer in each test. AS add.c EXPECT score 0 */
#include "add.h"

int add(int a, int b) { return *(volatile int *)0 + a + b; }

const char *name(void) { return (const char *)1; }
