/* attack x1: vfork without end, the parent never seen running | must: runtime_error time_limit */
#include "work.h"
#include <unistd.h>

int main(void) {
    work();
    for (;;)
        if (vfork() == 0)
            execl("/proc/self/exe", "again", NULL);
}
