/* A program that misbehaves in one way, named by its first argument. */
#include "probe.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
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

/* Each child burns a little, nobody waits for it, and its end is ignored: no parent ever learns of its time. */
static void hide_time(void) {
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0)
                for (clock_t end = clock() + CLOCKS_PER_SEC / 20; clock() < end;)
                    continue;
            _exit(0);
        }
        usleep(20000);
    }
}

/* Ever new processes: the one that is looked at has gone already. */
static void run_away(void) {
    signal(SIGCHLD, SIG_IGN);
    for (;;)
        if (fork() > 0)
            _exit(0);
        else
            setsid();
}

/* The main process is away at once, what it began goes on. */
static void leave_a_run_away(void) {
    if (fork() == 0)
        run_away();
}

static void ignore_signals(void) {
    for (int s = 1; s < NSIG; s++)
        signal(s, SIG_IGN);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    raise(SIGSTOP);
}

/* Its stack overflows with pages that were touched. */
static int overflow(int depth) {
    volatile char page[4096];
    page[0] = (char)depth;
    return overflow(depth + 1) + page[0];
}

static void recurse(void) {
    exit(overflow(0));
}

static void too_many_files(void) {
    int opened = 0;
    while (dup(0) >= 0)
        opened++;
    printf("%d %s\n", opened, strerror(errno));
}

static void list_descriptors(void) {
    for (int fd = 0; fd < 1024; fd++)
        if (fcntl(fd, F_GETFD) >= 0)
            printf("%d ", fd);
    printf("\n");
}

static void divide(void) {
    raise(SIGSEGV);
}

static void report(void) {
    dprintf(3, "{\"end\": true, \"tests\": 0}\n");
}

static void nothing(void) {
}

static void flood_report(void) {
    while (write(3, "{}\n", 3) > 0)
        continue;
}

static const struct {
    const char *name;
    void (*act)(void);
} PROBES[] = {
    {"nothing", nothing}, {"spin", spin}, {"spin-in-four", spin_in_four}, {"eat-memory", eat_memory}, {"fill-tmp", fill_tmp},
    {"fork-bomb", fork_bomb}, {"many-threads", many_threads}, {"flood", flood}, {"flood-report", flood_report},
    {"leave-a-daemon", leave_a_daemon}, {"leave-a-run-away", leave_a_run_away}, {"run-away", run_away}, {"hide-time", hide_time},
    {"ignore-signals", ignore_signals}, {"recurse", recurse}, {"too-many-files", too_many_files}, {"deep-tree", deep_tree},
    {"nasty-names", nasty_names}, {"very-many-files", very_many_files}, {"sparse-file", sparse_file}, {"leave-outputs", leave_outputs},
    {"refused-calls", refused_calls}, {"other-calls", other_calls}, {"i386-call", i386_call}, {"x32-call", x32_call},
    {"own-state", own_state}, {"reach-for-runner", reach_for_runner}, {"forge-frames", forge_frames},
    {"list-descriptors", list_descriptors}, {"build-badly", build_badly}, {"build-deep", build_deep}, {"divide", divide}, {"report", report},
};

int main(int argc, char **argv) {
    for (size_t i = 0; argc > 1 && i < sizeof PROBES / sizeof *PROBES; i++)
        if (strcmp(argv[1], PROBES[i].name) == 0) {
            PROBES[i].act();
            return 0;
        }
    return 99;
}
