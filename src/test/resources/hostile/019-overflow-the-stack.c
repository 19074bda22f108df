/* attack 19: recursion without end | must: runtime_error */
#include "work.h"

static int deeper(int n) {
    volatile char frame[4096];
    memset((void *)frame, n, sizeof frame);
    return deeper(n + 1) + frame[n & 4095];
}

int main(int count, char **arguments) {
    (void)arguments;
    work();
    return deeper(count);
}
