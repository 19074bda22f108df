/* The runner's own filter, on top of the runtime's, so that Docker, Kubernetes and gVisor all refuse the same calls.
 * A deny list: language runtimes need many calls, and what is listed is what no learner's program needs and what
 * kernels were attacked through. Refused calls answer EPERM, so that programs can say what they tried. Calls newer than the
 * C library's headers stand here by number, which is the same for all architectures. */
#include "runner.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "the filter knows x86_64 and aarch64"
#endif

static const uint32_t REFUSED[] = {
    /* into other processes */
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, SYS_pidfd_getfd, SYS_process_madvise,
    /* large and often broken parts of the kernel */
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register,
    SYS_io_setup, SYS_io_submit, SYS_io_cancel, SYS_io_destroy, SYS_io_getevents, SYS_io_pgetevents, SYS_memfd_secret,
    SYS_vmsplice, SYS_remap_file_pages, SYS_keyctl, SYS_add_key, SYS_request_key,
    /* namespaces and mounts */
    SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_move_mount, SYS_open_tree, SYS_fsopen,
    SYS_fsconfig, SYS_fsmount, SYS_fspick, SYS_mount_setattr, 467 /* open_tree_attr */, SYS_open_by_handle_at, SYS_name_to_handle_at,
    SYS_fanotify_init, SYS_fanotify_mark, SYS_quotactl, SYS_quotactl_fd,
    /* System V and POSIX queues outlive a process: a way from one test to the next */
    SYS_shmget, SYS_shmat, SYS_shmctl, SYS_shmdt, SYS_semget, SYS_semop, SYS_semctl, SYS_semtimedop, SYS_msgget,
    SYS_msgsnd, SYS_msgrcv, SYS_msgctl, SYS_mq_open, SYS_mq_unlink, SYS_mq_timedsend, SYS_mq_timedreceive, SYS_mq_notify,
    SYS_mq_getsetattr,
    /* the machine's own business */
    SYS_syslog, SYS_acct, SYS_swapon, SYS_swapoff, SYS_reboot, SYS_settimeofday, SYS_clock_settime, SYS_adjtimex,
    SYS_clock_adjtime, SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_vhangup,
    SYS_sethostname, SYS_setdomainname,
    /* files that a clean-up could trip over */
    SYS_mknodat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
    463 /* setxattrat */, 466 /* removexattrat */,
    /* a larger share of the processor or of memory nodes */
    SYS_sched_setscheduler, SYS_sched_setattr, SYS_ioprio_set, SYS_set_mempolicy, SYS_mbind, SYS_migrate_pages,
    SYS_set_mempolicy_home_node, SYS_move_pages,
#ifdef SYS_kexec_file_load
    SYS_kexec_file_load,
#endif
#ifdef SYS_lookup_dcookie
    SYS_lookup_dcookie,
#endif
#ifdef __x86_64__
    SYS_modify_ldt, SYS_iopl, SYS_ioperm, SYS_uselib, SYS_sysfs, SYS_ustat, SYS_mknod,
#endif
};

enum { REFUSED_COUNT = sizeof REFUSED / sizeof *REFUSED, MOST_RULES = 2 * REFUSED_COUNT + 40 };

#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, value)
#define UNLESS_EQUAL(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip)
#define IF_EQUAL(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, skip, 0)
#define UNLESS_ANY_BIT(value, skip) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, value, 0, skip)
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define ALLOW ANSWER(SECCOMP_RET_ALLOW)
/* The low half of argument n: both architectures are little-endian, and the kernel takes these arguments as 32 bits. */
#define ARGUMENT(n) (uint32_t)(offsetof(struct seccomp_data, args) + 8 * (n))

#define NEW_NAMESPACES                                                                                                 \
    (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWTIME)

/* Another architecture's numbers would pass the list below unseen. */
static const struct sock_filter ENTRY[] = {
    LOAD(offsetof(struct seccomp_data, arch)),
    IF_EQUAL(ARCHITECTURE, 1),
    ANSWER(SECCOMP_RET_KILL_PROCESS),
    LOAD(offsetof(struct seccomp_data, nr)),
#ifdef __x86_64__
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000 /* x32 */, 0, 1),
    ANSWER(SECCOMP_RET_KILL_PROCESS),
#endif
};

static const struct sock_filter BY_ARGUMENT[] = {
    UNLESS_EQUAL(SYS_clone3, 1), /* its flags lie in memory, out of sight; libraries fall back to clone */
    REFUSE(ENOSYS),
    UNLESS_EQUAL(SYS_clone, 4),
    LOAD(ARGUMENT(0)),
    UNLESS_ANY_BIT(NEW_NAMESPACES & ~CLONE_NEWTIME, 1), /* NEWTIME shares its bit with the exit signal: clone3 only */
    REFUSE(EPERM),
    ALLOW,
    IF_EQUAL(SYS_socket, 1), /* loopback and Unix sockets; all else is kernel code nobody here needs */
    UNLESS_EQUAL(SYS_socketpair, 11),
    LOAD(ARGUMENT(0)),
    IF_EQUAL(AF_UNIX, 8),
    IF_EQUAL(AF_INET, 2),
    IF_EQUAL(AF_INET6, 1),
    REFUSE(EAFNOSUPPORT),
    LOAD(ARGUMENT(2)),
    IF_EQUAL(0, 3),
    IF_EQUAL(IPPROTO_TCP, 2),
    IF_EQUAL(IPPROTO_UDP, 1),
    REFUSE(EPROTONOSUPPORT),
    ALLOW,
    UNLESS_EQUAL(SYS_personality, 5),
    LOAD(ARGUMENT(0)),
    IF_EQUAL(0, 2),
    IF_EQUAL(0xffffffff, 1), /* only asks */
    REFUSE(EPERM),
    ALLOW,
};

static unsigned short append(struct sock_filter *program, unsigned short length, const struct sock_filter *rules, size_t count) {
    for (size_t i = 0; i < count; i++)
        program[length++] = rules[i];
    return length;
}

bool filter_system_calls(void) {
    struct sock_filter program[MOST_RULES];
    unsigned short length = append(program, 0, ENTRY, sizeof ENTRY / sizeof *ENTRY);
    for (size_t i = 0; i < REFUSED_COUNT; i++) {
        const struct sock_filter rule[] = {UNLESS_EQUAL(REFUSED[i], 1), REFUSE(EPERM)};
        length = append(program, length, rule, 2);
    }
    length = append(program, length, BY_ARGUMENT, sizeof BY_ARGUMENT / sizeof *BY_ARGUMENT);
    const struct sock_filter otherwise[] = {ALLOW};
    length = append(program, length, otherwise, 1);
    struct sock_fprog filter = {length, program};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}
