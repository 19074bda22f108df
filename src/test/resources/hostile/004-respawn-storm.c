/* attack 4: processes that leave session and parent, start themselves again and end | must: runtime_error time_limit */
#include "work.h"
#include <signal.h>
#include <unistd.h>

int main(int count, char **arguments) {
    if (count == 1)
        work();
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0)
                execl("/proc/self/exe", arguments[0], "again", NULL);
            _exit(0);
        }
    }
}
