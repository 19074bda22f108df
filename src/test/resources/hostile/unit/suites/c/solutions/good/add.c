#include "add.h"

int add(int a, int b) { (void)a; (void)b; return a + b; }

const char *name(void) { return "sum"; }
