/* attack 91: initialisers, indirect functions and preloading, which reach this process only | must: wrong_answer */
#include "work.h"
#include <unistd.h>

static int real(void) { return 0; }
static int (*resolve(void))(void) { return real; }
int chosen(void) __attribute__((ifunc("resolve")));

static void early(void) { setenv("LD_PRELOAD", "/tmp/evil.so", 1); }
__attribute__((section(".init_array"), used)) static void (*const entry)(void) = early;

int main(int count, char **arguments) {
    if (count == 1) {
        work();
        execl("/proc/self/exe", arguments[0], "again", NULL);
    }
    return chosen();
}
