/* Linked into every program: each line leaves at once, as on a terminal, so that what a program printed before it
   crashed or was stopped is not lost in a buffer. */
#include <stdio.h>

__attribute__((constructor)) static void flush_each_line(void) {
    static char line[1 << 14];
    setvbuf(stdout, line, _IOLBF, sizeof line);
}
