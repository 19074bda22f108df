/* System calls that nobody may use, with arguments that do nothing even where they are let through. A kernel that gets to
 * see the arguments complains of them (EINVAL, EFAULT, EBADF ...); a filter refuses before. */
#include "canary.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define CALL(name, ...) {#name, SYS_##name, {__VA_ARGS__}}

static const struct {
    const char *name;
    long number;
    long arguments[4];
} CALLS[] = {
    CALL(ptrace, 2 /* peek */, -1), CALL(process_vm_readv, -1), CALL(process_vm_writev, -1), CALL(kcmp, -1, -1),
    CALL(pidfd_getfd, -1), CALL(process_madvise, -1),
    CALL(bpf, -1), CALL(perf_event_open, 0, 0, -1, -1), CALL(userfaultfd, -1), CALL(io_uring_setup, 1), CALL(io_uring_enter, -1),
    CALL(io_uring_register, -1), CALL(io_setup, 0), CALL(io_submit, 0), CALL(io_cancel, 0), CALL(io_destroy, 0),
    CALL(io_getevents, 0), CALL(memfd_secret, -1), CALL(vmsplice, -1), CALL(remap_file_pages, 1, 1, 1),
    CALL(keyctl, -1), CALL(add_key, 0), CALL(request_key, 0),
    CALL(unshare, CLONE_NEWUSER), CALL(setns, -1, 0), CALL(mount, 0), CALL(umount2, 0, -1), CALL(pivot_root, 0), CALL(chroot, 0),
    CALL(move_mount, -1), CALL(open_tree, -1), CALL(fsopen, 0), CALL(fsconfig, -1), CALL(fsmount, -1), CALL(fspick, -1),
    CALL(mount_setattr, -1), CALL(open_by_handle_at, -1), CALL(name_to_handle_at, -1), CALL(fanotify_init, -1),
    CALL(fanotify_mark, -1), CALL(quotactl, -1), CALL(quotactl_fd, -1),
    CALL(shmget, 0, 0), CALL(shmat, -1), CALL(shmctl, -1, -1), CALL(shmdt, 1), CALL(semget, 0, -1), CALL(semop, -1, 0, 1),
    CALL(semctl, -1, 0, -1), CALL(semtimedop, -1, 0, 1), CALL(msgget, 0, 0), CALL(msgsnd, -1), CALL(msgrcv, -1), CALL(msgctl, -1, -1),
    CALL(mq_open, 0), CALL(mq_unlink, 0), CALL(mq_timedsend, -1), CALL(mq_timedreceive, -1), CALL(mq_notify, -1),
    CALL(mq_getsetattr, -1),
    CALL(syslog, -1), CALL(acct, 1), CALL(swapon, 0), CALL(swapoff, 0), CALL(reboot, 0), CALL(settimeofday, 0), CALL(clock_settime, -1),
    CALL(adjtimex, 0), CALL(clock_adjtime, -1), CALL(init_module, 0), CALL(finit_module, -1), CALL(delete_module, 0),
    CALL(kexec_load, -1, -1), CALL(vhangup, 0), CALL(sethostname, 0, -1), CALL(setdomainname, 0, -1),
    CALL(mknodat, -1), CALL(setxattr, 0), CALL(lsetxattr, 0), CALL(fsetxattr, -1), CALL(removexattr, 0), CALL(lremovexattr, 0),
    CALL(fremovexattr, -1),
    CALL(sched_setscheduler, -1), CALL(sched_setattr, -1), CALL(ioprio_set, -1), CALL(set_mempolicy, -1), CALL(mbind, 1),
    CALL(migrate_pages, -1), CALL(move_pages, -1), CALL(personality, 0x40000 /* no randomised addresses */),
#ifdef __x86_64__
    CALL(modify_ldt, -1), CALL(iopl, 4), CALL(ioperm, -1), CALL(kexec_file_load, -1), CALL(uselib, 0), CALL(sysfs, -1), CALL(ustat, 0),
    CALL(lookup_dcookie, -1), CALL(mknod, 0),
#endif
};

static const struct {
    const char *name;
    int family;
} FAMILIES[] = {
    {"key", 15}, {"netlink", 16}, {"packet", 17}, {"rds", 21}, {"can", 29}, {"tipc", 30}, {"bluetooth", 31}, {"alg", 38},
    {"vsock", 40}, {"qipcrtr", 42}, {"smc", 43}, {"xdp", 44},
};

static bool refused(long result) {
    return result < 0 && (errno == EPERM || errno == ENOSYS || errno == EACCES || errno == EAFNOSUPPORT);
}

static void judge(const char *name, long result) {
    if (!refused(result))
        say("allowed %s %s", name, result < 0 ? strerrorname_np(errno) : "0");
}

static void try_namespace(void) {
    long child = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (child == 0)
        _exit(0);
    judge("clone", child);
}

/* A call by another ABI passes the filter's numbers unseen, so it must kill. The child's exit says that it was answered. */
static void try_foreign(const char *name, long (*call)(void)) {
    pid_t child = fork();
    if (child == 0)
        _exit(call() > 0 ? 1 : 0);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 1))
        say("allowed %s 0", name);
}

#ifdef __x86_64__
static long old_abi(void) {
    long result = 20; /* getpid in 32-bit programs */
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
    return result;
}

static long x32_abi(void) {
    return syscall(0x40000000 | SYS_getpid);
}
#endif

void try_calls(void) {
    for (size_t i = 0; i < sizeof CALLS / sizeof *CALLS; i++) {
        const long *a = CALLS[i].arguments;
        judge(CALLS[i].name, syscall(CALLS[i].number, a[0], a[1], a[2], a[3], 0, 0));
    }
    for (size_t i = 0; i < sizeof FAMILIES / sizeof *FAMILIES; i++)
        judge(FAMILIES[i].name, socket(FAMILIES[i].family, SOCK_RAW, 0));
    try_namespace();
#ifdef __x86_64__
    try_foreign("int80", old_abi);
    try_foreign("x32", x32_abi);
#endif
}
