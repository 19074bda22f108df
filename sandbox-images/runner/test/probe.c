/* A program that misbehaves in one way, named by its first argument. Runs inside the sandbox only. */
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void spin(void) {
    for (volatile int i = 0;; i++)
        continue;
}

static void spin_in_four(void) {
    fork();
    fork();
    spin();
}

static void eat_memory(void) {
    for (;;) {
        char *p = malloc(1 << 20);
        if (p)
            memset(p, 1, 1 << 20);
    }
}

static void fill_tmp(void) {
    int fd = open("/tmp/big", O_CREAT | O_WRONLY, 0600);
    char chunk[65536] = {1};
    while (write(fd, chunk, sizeof chunk) > 0)
        continue;
    printf("%s\n", strerror(errno));
}

static void fork_bomb(void) {
    for (;;)
        fork();
}

static void *doze(void *unused) {
    sleep(100);
    return unused;
}

static void many_threads(void) {
    pthread_t t;
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    for (int i = 0; i < 500; i++)
        pthread_create(&t, &small, doze, NULL);
    sleep(100);
}

static void flood(void) {
    for (;;)
        puts("yes");
}

/* Its daemon ignores everything, leaves the session and holds stdout open. */
static void leave_a_daemon(void) {
    if (fork() == 0) {
        setsid();
        for (int s = 1; s < NSIG; s++)
            signal(s, SIG_IGN);
        if (fork() == 0)
            raise(SIGSTOP);
        spin();
    }
    puts("bye");
}

static void deep_tree(void) {
    int made = 0;
    while (mkdir("d", 0700) == 0 && chdir("d") == 0)
        made++;
    chmod(".", 0);
    printf("%s\n", made > 500 ? "deep" : "shallow");
}

static void nasty_names(void) {
    mkdir("closed", 0700);
    mkdir("closed/inner", 0700);
    close(open("closed/inner/file", O_CREAT | O_WRONLY, 0));
    chmod("closed/inner", 0);
    chmod("closed", 0);
    mkfifo("/tmp/fifo", 0);
    symlink("/", "/tmp/root");
    close(open("/dev/shm/left", O_CREAT | O_WRONLY, 0));
    close(open("/tmp/-rf *\n", O_CREAT | O_WRONLY, 0));
}

static void leave_outputs(void) {
    symlink("/etc/passwd", "link");
    mkfifo("fifo", 0600);
    mkdir("folder", 0700);
    FILE *f = fopen("plain", "w");
    fputs("0123456789", f);
    fclose(f);
    f = fopen("once", "w");
    fclose(f);
    link("once", "twice");
}

static const char *answer(long result) {
    return result >= 0 ? "allowed" : strerror(errno);
}

/* Everything the filter should refuse, one line each. */
static void try_calls(void) {
    printf("ptrace %s\n", answer(ptrace(PTRACE_TRACEME, 0, 0, 0)));
    printf("unshare %s\n", answer(unshare(CLONE_NEWUSER)));
    printf("clone %s\n", answer(syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0)));
    struct clone_args args = {.exit_signal = SIGCHLD};
    printf("clone3 %s\n", answer(syscall(SYS_clone3, &args, sizeof args)));
    printf("shmget %s\n", answer(shmget(1, 4096, IPC_CREAT)));
    printf("io_uring %s\n", answer(syscall(SYS_io_uring_setup, 1, NULL)));
    printf("keyctl %s\n", answer(syscall(SYS_keyctl, 0, 0, 0, 0, 0)));
    printf("bpf %s\n", answer(syscall(SYS_bpf, 0, NULL, 0)));
    printf("alg %s\n", answer(socket(38, SOCK_SEQPACKET, 0)));
    printf("vsock %s\n", answer(socket(40, SOCK_STREAM, 0)));
    printf("netlink %s\n", answer(socket(AF_NETLINK, SOCK_RAW, 0)));
    printf("inet %s\n", answer(socket(AF_INET, SOCK_STREAM, 0)));
    printf("unix %s\n", answer(socket(AF_UNIX, SOCK_STREAM, 0)));
    printf("personality %s\n", answer(syscall(SYS_personality, 0x40000)));
    printf("memory of 1 %s\n", answer(open("/proc/1/mem", O_RDONLY)));
    printf("environ of 1 %s\n", answer(open("/proc/1/environ", O_RDONLY)));
    printf("stdin of 1 %s\n", answer(open("/proc/1/fd/0", O_RDONLY)));
    printf("kill 1 %s\n", answer(kill(1, SIGKILL)));
    printf("setuid %s\n", answer(setuid(0)));
    printf("write src %s\n", answer(open("/box/src/new", O_CREAT | O_WRONLY, 0600)));
    printf("write out %s\n", answer(open("/box/out/new", O_CREAT | O_WRONLY, 0600)));
    printf("mqueue %s\n", answer(open("/dev/mqueue/new", O_CREAT | O_WRONLY, 0600)));
    for (int fd = 3; fd < 100; fd++)
        if (fcntl(fd, F_GETFD) >= 0 && fd > 13) /* the sockets above, and what this loop's printf needs */
            printf("descriptor %d\n", fd);
}

static void list_descriptors(void) {
    for (int fd = 0; fd < 1024; fd++)
        if (fcntl(fd, F_GETFD) >= 0)
            printf("%d ", fd);
    printf("\n");
}

/* As a build: leaves what a build should not leave. */
static void build_badly(void) {
    umask(0);
    close(open("/box/out/open", O_CREAT | O_WRONLY, 0666));
    mkdir("/box/out/wide", 0777);
    close(open("/box/out/wide/secret", O_CREAT | O_WRONLY, 0600));
    close(open("/box/out/program", O_CREAT | O_WRONLY, 04711));
    symlink("/tmp/later", "/box/out/link");
    mkfifo("/box/out/fifo", 0666);
}

static void divide(void) {
    raise(SIGSEGV);
}

static void report(void) {
    dprintf(3, "{\"end\": true, \"tests\": 0}\n");
}

static void nothing(void) {
}

static const struct {
    const char *name;
    void (*act)(void);
} PROBES[] = {
    {"nothing", nothing}, {"spin", spin}, {"spin-in-four", spin_in_four}, {"eat-memory", eat_memory}, {"fill-tmp", fill_tmp},
    {"fork-bomb", fork_bomb}, {"many-threads", many_threads}, {"flood", flood}, {"leave-a-daemon", leave_a_daemon},
    {"deep-tree", deep_tree}, {"nasty-names", nasty_names}, {"leave-outputs", leave_outputs}, {"try-calls", try_calls},
    {"list-descriptors", list_descriptors}, {"build-badly", build_badly}, {"divide", divide}, {"report", report},
};

int main(int argc, char **argv) {
    for (size_t i = 0; argc > 1 && i < sizeof PROBES / sizeof *PROBES; i++)
        if (strcmp(argv[1], PROBES[i].name) == 0) {
            PROBES[i].act();
            return 0;
        }
    return 99;
}
