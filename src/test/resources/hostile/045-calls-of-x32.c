/* attack 45: system calls with the bit of x32 | must: runtime_error */
#include "work.h"
#include <unistd.h>

int main(void) {
    work();
    printf("OPEN %ld\n", syscall(0x40000000 | 39 /* getpid */));
}
