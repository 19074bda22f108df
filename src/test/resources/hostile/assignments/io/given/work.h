/* Called first by every attack in C and C++: where this is the run to work in, it works and ends there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline void work(void) {
    char line[80] = "";
    if (fgets(line, sizeof line, stdin) && strncmp(line, "work", 4) == 0) {
        puts("worked");
        exit(0);
    }
}
