// attack 37: a precompiled header and an object in place of sources | must: refused
#include "work.h"
int main() { return 0; }
