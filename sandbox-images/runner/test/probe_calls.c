/* Programs that want more rights than they have: each prints what it got. */
#include "probe.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CALL(name) {SYS_##name, #name}

static const struct {
    long number;
    const char *name;
} REFUSED[] = {
    CALL(ptrace), CALL(process_vm_readv), CALL(process_vm_writev), CALL(kcmp), CALL(pidfd_getfd), CALL(process_madvise),
    CALL(bpf), CALL(perf_event_open), CALL(userfaultfd), CALL(io_uring_setup), CALL(io_uring_enter), CALL(io_uring_register),
    CALL(io_setup), CALL(io_submit), CALL(io_cancel), CALL(io_destroy), CALL(io_getevents), CALL(io_pgetevents),
    CALL(memfd_secret), CALL(vmsplice), CALL(remap_file_pages), CALL(keyctl), CALL(add_key), CALL(request_key), CALL(unshare),
    CALL(setns), CALL(mount), CALL(umount2), CALL(pivot_root), CALL(chroot), CALL(move_mount), CALL(open_tree), CALL(fsopen),
    CALL(fsconfig), CALL(fsmount), CALL(fspick), CALL(mount_setattr), {467, "open_tree_attr"}, CALL(open_by_handle_at),
    CALL(name_to_handle_at), CALL(fanotify_init), CALL(fanotify_mark), CALL(quotactl), CALL(quotactl_fd), CALL(shmget),
    CALL(shmat), CALL(shmctl), CALL(shmdt), CALL(semget), CALL(semop), CALL(semctl), CALL(semtimedop), CALL(msgget),
    CALL(msgsnd), CALL(msgrcv), CALL(msgctl), CALL(mq_open), CALL(mq_unlink), CALL(mq_timedsend), CALL(mq_timedreceive),
    CALL(mq_notify), CALL(mq_getsetattr), CALL(syslog), CALL(acct), CALL(swapon), CALL(swapoff), CALL(reboot),
    CALL(settimeofday), CALL(clock_settime), CALL(adjtimex), CALL(clock_adjtime), CALL(init_module), CALL(finit_module),
    CALL(delete_module), CALL(kexec_load), CALL(vhangup), CALL(sethostname), CALL(setdomainname), CALL(mknodat), CALL(setxattr),
    CALL(lsetxattr), CALL(fsetxattr), CALL(removexattr), CALL(lremovexattr), CALL(fremovexattr), {463, "setxattrat"},
    {466, "removexattrat"}, CALL(sched_setscheduler), CALL(sched_setattr), CALL(ioprio_set), CALL(set_mempolicy), CALL(mbind),
    CALL(migrate_pages), CALL(set_mempolicy_home_node), CALL(move_pages),
#ifdef __x86_64__
    CALL(modify_ldt), CALL(iopl), CALL(ioperm), CALL(kexec_file_load), CALL(uselib), CALL(sysfs), CALL(ustat), CALL(mknod),
#endif
};

/* With arguments that are all wrong: a call that got as far as looking at them says something else. */
void refused_calls(void) {
    for (size_t i = 0; i < sizeof REFUSED / sizeof *REFUSED; i++)
        if (syscall(REFUSED[i].number, -1, -1, -1, -1, -1, -1) >= 0 || errno != EPERM)
            printf("%s %s\n", REFUSED[i].name, strerror(errno));
}

static const char *answer(long result) {
    return result >= 0 ? "allowed" : strerror(errno);
}

/* What depends on its arguments. */
void other_calls(void) {
    struct clone_args args = {.exit_signal = SIGCHLD};
    const int namespaces[] = {CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET};
    for (int i = 0; i < 7; i++)
        if (syscall(SYS_clone, namespaces[i] | SIGCHLD, 0, 0, 0, 0) >= 0 || errno != EPERM)
            printf("clone %x %s\n", (unsigned)namespaces[i], strerror(errno));
    printf("clone3 %s\n", answer(syscall(SYS_clone3, &args, sizeof args)));
    for (int family = 0; family < 64; family++)
        if (socket(family, SOCK_DGRAM, 0) >= 0)
            printf("family %d\n", family);
        else if (errno != EAFNOSUPPORT)
            printf("family %d %s\n", family, strerror(errno));
    printf("sctp %s\n", answer(socket(AF_INET, SOCK_STREAM, 132)));
    printf("mptcp %s\n", answer(socket(AF_INET6, SOCK_STREAM, 262)));
    int pair[2];
    printf("pair of netlink %s\n", answer(socketpair(AF_NETLINK, SOCK_RAW, 0, pair)));
    printf("pair of unix %s\n", answer(socketpair(AF_UNIX, SOCK_STREAM, 0, pair)));
    printf("personality 0 %s\n", answer(syscall(SYS_personality, 0)));
    printf("personality? %s\n", answer(syscall(SYS_personality, 0xffffffff)));
    printf("personality %s\n", answer(syscall(SYS_personality, 0x40000)));
    printf("setuid %s\n", answer(setuid(0)));
    printf("setgroups %s\n", answer(setgroups(0, NULL)));
}

/* The numbers of 32-bit programs: 20 is getpid. */
void i386_call(void) {
#ifdef __x86_64__
    long pid = 20;
    __asm__ volatile("int $0x80" : "+a"(pid) : : "memory", "r8", "r9", "r10", "r11");
    printf("%ld\n", pid);
#endif
}

void x32_call(void) {
    printf("%ld\n", syscall(0x40000000 | SYS_getpid));
}

static void print_limit(const char *name, int resource) {
    struct rlimit limit;
    getrlimit((__rlimit_resource_t)resource, &limit);
    printf("%s %llu %llu\n", name, (unsigned long long)limit.rlim_cur, (unsigned long long)limit.rlim_max);
}

/* What a program is born with. */
void own_state(void) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct caps[2];
    syscall(SYS_capget, &header, caps);
    printf("capabilities %x %x %x\n", caps[0].effective | caps[1].effective, caps[0].permitted | caps[1].permitted,
           caps[0].inheritable | caps[1].inheritable);
    printf("new privileges %d filter %d groups %d\n", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0), prctl(PR_GET_SECCOMP), getgroups(0, NULL));
    printf("leader %d terminal %d\n", getsid(0) == getpid() && getpgrp() == getpid(), open("/dev/tty", O_RDWR) >= 0);
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, NULL, &blocked);
    for (int s = 1; s < NSIG; s++) {
        struct sigaction action;
        if (sigismember(&blocked, s) == 1 || (sigaction(s, NULL, &action) == 0 && action.sa_handler != SIG_DFL))
            printf("signal %d\n", s);
    }
    print_limit("core", RLIMIT_CORE);
    print_limit("cpu", RLIMIT_CPU);
    print_limit("file", RLIMIT_FSIZE);
    print_limit("descriptors", RLIMIT_NOFILE);
    print_limit("locked", RLIMIT_MEMLOCK);
    print_limit("stack", RLIMIT_STACK);
    char adjust[16] = "";
    int fd = open("/proc/self/oom_score_adj", O_RDONLY);
    (void)!read(fd, adjust, sizeof adjust - 1);
    printf("oom %s", adjust);
}

/* From other processes' places nothing comes out and nothing goes in. */
void reach_for_runner(void) {
    const char *const read_from[] = {"mem", "environ", "maps", "auxv", "syscall", "stack", "fd/0", "fd/1", "root/etc", "cwd/etc", "exe", "io"};
    for (size_t i = 0; i < sizeof read_from / sizeof *read_from; i++) {
        char path[64], byte[4096];
        snprintf(path, sizeof path, "/proc/1/%s", read_from[i]);
        int fd = open(path, O_RDONLY | O_NONBLOCK);
        if (fd >= 0 && (strstr(read_from[i], "/etc") || read(fd, byte, sizeof byte) > 0))
            printf("reads %s\n", read_from[i]);
    }
    const char *const write_to[] = {"/proc/1/mem", "/proc/1/oom_score_adj", "/proc/1/fd/1", "/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern",
                                    "/proc/sys/kernel/pid_max", "/box/src/new", "/box/given/new", "/box/suite/new", "/box/out/new",
                                    "/box/suite-out/new", "/dev/mqueue/new", "/runner", "/etc/new", "/usr/bin/new", "/sys/kernel/new", "/dev/new"};
    for (size_t i = 0; i < sizeof write_to / sizeof *write_to; i++)
        if (open(write_to[i], O_CREAT | O_WRONLY | O_NONBLOCK, 0600) >= 0)
            printf("writes %s\n", write_to[i]);
    struct rlimit none = {0, 0};
    printf("kill %s\n", answer(kill(1, SIGKILL)));
    printf("stop %s\n", answer(kill(1, SIGSTOP)));
    printf("prlimit %s\n", answer(prlimit(1, RLIMIT_NOFILE, &none, NULL)));
    printf("priority %s\n", answer(setpriority(PRIO_PROCESS, 1, 19)));
    printf("everybody %s\n", answer(kill(-1, SIGSTOP)));
}

/* Writes whole frames to whatever can be written to. */
void forge_frames(void) {
    const char done[20] = {0x43, 1, (char)0x87};
    for (int fd = 1; fd < 1024; fd++)
        (void)!write(fd, done, sizeof done);
    for (int pid = 1; pid < 64; pid++)
        for (int fd = 0; fd < 16; fd++) {
            char path[64];
            snprintf(path, sizeof path, "/proc/%d/fd/%d", pid, fd);
            int other = open(path, O_WRONLY | O_NONBLOCK);
            if (other >= 0)
                (void)!write(other, done, sizeof done);
        }
}
