/* attack x10: signal and copy descriptors by process handles | must: wrong_answer | says: nothing open | never: OPEN */
#include "work.h"
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
    work();
    int handle = (int)syscall(SYS_pidfd_open, 1, 0);
    if (handle >= 0 && syscall(SYS_pidfd_send_signal, handle, SIGKILL, NULL, 0) == 0)
        puts("OPEN a signal to the runner");
    for (int fd = 0; handle >= 0 && fd < 16; fd++)
        if (syscall(SYS_pidfd_getfd, handle, fd, 0) >= 0)
            puts("OPEN a descriptor of the runner");
    puts("nothing open");
}
