/* attack 42, 46, 64: calls that kernels were attacked through, and those that outlive a process | must: wrong_answer | says: nothing open | never: OPEN */
#include "work.h"
#include <errno.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CALL(name, ...) {#name, SYS_##name, {__VA_ARGS__}}
static const struct { const char *name; long number, arguments[5]; } CALLS[] = {
    CALL(io_uring_setup, 8), CALL(io_uring_enter, -1), CALL(userfaultfd, 1), CALL(bpf), CALL(perf_event_open, 0, 0, -1, -1),
    CALL(keyctl, 0, -3), CALL(add_key), CALL(request_key), CALL(ptrace, 16, 1), CALL(process_vm_readv, 1),
    CALL(process_vm_writev, 1), CALL(pidfd_getfd, -1), CALL(kcmp, 1, 1), CALL(unshare, 0x10000000), CALL(setns, -1),
    CALL(mount), CALL(umount2), CALL(pivot_root), CALL(chroot), CALL(fsopen), CALL(fsmount, -1), CALL(move_mount, -1),
    CALL(open_tree, -1), CALL(open_by_handle_at, -1), CALL(name_to_handle_at, -1), CALL(fanotify_init), CALL(quotactl),
    CALL(memfd_secret), CALL(vmsplice, -1), CALL(remap_file_pages), CALL(modify_ldt), CALL(syslog, 10), CALL(init_module),
    CALL(finit_module, -1), CALL(kexec_load), CALL(iopl, 3), CALL(ioperm, 0, 1, 1), CALL(swapon), CALL(reboot), CALL(acct),
    CALL(settimeofday), CALL(sched_setscheduler, 0, 1), CALL(ioprio_set, 1, 0, 1), CALL(migrate_pages), CALL(move_pages),
    CALL(shmget, 1, 4096, 0666 | 01000), CALL(semget, 1, 1, 0666 | 01000), CALL(msgget, 1, 0666 | 01000), CALL(mq_open),
    CALL(clone, 0x10000000 | 17), CALL(clone3, 1, 8),
};

int main(void) {
    work();
    for (size_t i = 0; i < sizeof CALLS / sizeof *CALLS; i++) {
        const long *a = CALLS[i].arguments;
        long result = syscall(CALLS[i].number, a[0], a[1], a[2], a[3], a[4], 0L);
        if (result >= 0 || (errno != EPERM && errno != ENOSYS))
            printf("OPEN %s: %ld, error %d\n", CALLS[i].name, result, errno);
    }
    for (int family = 0; family < 50; family++)
        for (int type = 1; type <= 5; type++)
            if (family != AF_UNIX && family != AF_INET && family != AF_INET6 && socket(family, type, 0) >= 0)
                printf("OPEN a socket of family %d\n", family);
    puts("nothing open");
}
