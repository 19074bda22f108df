/* Programs that misbehave, and a plain one after each kind: `hardening IMAGE RUNTIME`. Where gVisor differs, the name of the
 * check says how. */
#include "conversation.h"

static void lay(void) {
    file(SRC, "main.txt", "source\n");
}

static const struct step RUNS = {.uid_class = RUN, .limits = LIMITS};

static struct answer probe(const char *argv, const struct step *like) {
    return step(argv, like, NULL, NULL);
}

/* One that ends by itself, with this output. */
static void prints(const char *name, const char *argv, const struct step *like, const char *output) {
    struct answer a = probe(argv, like);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], output), name, &a);
}

static void ends(const char *name, const char *argv, const struct step *like, uint8_t kind, uint32_t value) {
    struct answer a = probe(argv, like);
    check(ended(&a, kind, value), name, &a);
}

static void plain_step_works(void) {
    prints("a plain step after that", "sh|-c|cat /box/src/main.txt; find /tmp /dev/shm -mindepth 1", &RUNS, "source\n/tmp/work\n");
}

/* --- too much of something --------------------------------------------------------------------------------------- */

static void time_is_limited(void) {
    struct step patient = RUNS, quick = RUNS;
    patient.limits.wall_ms = 1000;
    quick.limits.cpu_ms = 500;
    ends("endless loop", "/probe|spin", &quick, LIMIT, CPU);
    ends("endless loop in four processes", "/probe|spin-in-four", &quick, LIMIT, CPU);
    ends("time of children nobody waits for", "/probe|hide-time", &quick, LIMIT, CPU);
    ends("sleeps", "sleep|100", &patient, LIMIT, WALL);
    ends("ignores all signals, stops itself", "/probe|ignore-signals", &patient, LIMIT, WALL);
    ends("slow output", "sh|-c|while sleep 0.05; do echo; done", &patient, LIMIT, WALL);
    plain_step_works();
}

static void memory_is_limited(void) {
    struct step small = RUNS, large = RUNS;
    small.limits.memory = 32 * MiB;
    large.limits.memory = 1024ull * MiB;
    large.limits.cpu_ms = large.limits.wall_ms = 20000;
    ends("memory", "/probe|eat-memory", &small, LIMIT, MEMORY);
    ends("memory in /tmp", "/probe|fill-tmp", &small, LIMIT, MEMORY);
    struct answer a = probe("/probe|eat-memory", &large);
    if (gvisor)
        check(a.last == 0, "memory of the container, gVisor: the sandbox dies of it", &a);
    else
        check(ended(&a, LIMIT, MEMORY), "memory of the container", &a);
    prints("/tmp is full", "/probe|fill-tmp", &large, "No space left on device\n");
    ends("file beyond its limit", "/probe|sparse-file", &RUNS, SIGNALED, SIGXFSZ);
    ends("stack", "/probe|recurse", &RUNS, SIGNALED, SIGSEGV);
    plain_step_works();
}

static void processes_are_limited(void) {
    struct step few = RUNS;
    few.limits.processes = 16;
    few.limits.cpu_ms = few.limits.wall_ms = 5000;
    for (uint32_t most = 16; most <= 64; most += 48) {
        few.limits.processes = most;
        struct answer a = probe("/probe|fork-bomb", &few);
        if (gvisor)
            check(ended(&a, LIMIT, PROCESSES) || a.last == 0, "fork bomb, gVisor: may die of it", &a);
        else
            check(ended(&a, LIMIT, PROCESSES), "fork bomb", &a);
    }
    few.limits.processes = 16;
    ends("threads", "/probe|many-threads", &few, LIMIT, PROCESSES);
    prints("daemon that holds stdout", "/probe|leave-a-daemon", &RUNS, "bye\n");
    prints("child that is ever another", "/probe|leave-a-run-away", &RUNS, "");
    prints("descriptors", "/probe|too-many-files", &RUNS, "1021 Too many open files\n");
    plain_step_works();
}

static void output_is_limited(void) {
    struct step reports = RUNS;
    reports.wants = WANTS_REPORT;
    struct answer a = probe("/probe|flood", &RUNS);
    check(ended(&a, LIMIT, OUTPUT) && a.streams[OUT].length == 64 * KiB && a.outcome.cut == 1, "endless output", &a);
    a = probe("sh|-c|cat /dev/zero >&2", &RUNS);
    check(ended(&a, LIMIT, OUTPUT) && a.streams[ERR].length == 64 * KiB && a.outcome.cut == 2, "endless errors in one line", &a);
    a = probe("/probe|flood-report", &reports);
    check(ended(&a, LIMIT, OUTPUT) && a.streams[REP].length == 4 * KiB && a.outcome.cut == 4, "endless report", &a);
    static char input[MiB / 2];
    memset(input, 'i', sizeof input - 1);
    a = step("sh|-c|exec <&-; echo closed", &RUNS, input, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "closed\n"), "input that nobody reads", &a);
    ends("frames on every descriptor", "/probe|forge-frames", &reports, EXITED, 0);
    plain_step_works();
}

/* --- more rights ------------------------------------------------------------------------------------------------- */

/* gVisor has only one personality and cannot be asked for it. */
static const char *calls(void) {
    static char text[1024];
    const char *ask = gvisor ? "Invalid argument" : "allowed";
    snprintf(text, sizeof text,
             "clone3 Function not implemented\nfamily 1\nfamily 2\nfamily 10\nsctp Protocol not supported\n"
             "mptcp Protocol not supported\npair of netlink Address family not supported by protocol\npair of unix allowed\n"
             "personality 0 %s\npersonality? %s\npersonality Operation not permitted\nsetuid Operation not permitted\n"
             "setgroups Operation not permitted\n", ask, ask);
    return text;
}

static const char *const STATE =
    "capabilities 0 0 0\nnew privileges 1 filter 2 groups 0\nleader 1 terminal 0\ncore 0 0\ncpu 4 5\n"
    "file 67108864 67108864\ndescriptors 1024 1024\nlocked 65536 65536\nstack 8388608 67108864\noom 1000\n";

static const char *const REACH =
    "kill Operation not permitted\nstop Operation not permitted\nprlimit Operation not permitted\n"
    "priority Operation not permitted\neverybody No such process\n";

/* gVisor shows of the runner what it shows of any process: its environment, which holds no secret, and where its memory
 * lies, not what is in it. Its priorities are only numbers. */
static const char *const REACH_ON_GVISOR =
    "reads environ\nreads maps\nreads auxv\nkill Operation not permitted\nstop Operation not permitted\n"
    "prlimit Operation not permitted\npriority allowed\neverybody No such process\n";

static void rights_are_few(void) {
    struct step slow = RUNS;
    slow.limits.cpu_ms = slow.limits.wall_ms = 30000;
    prints("calls that are refused", "/probe|refused-calls", &RUNS, "");
    prints("calls that depend on what is asked", "/probe|other-calls", &RUNS, calls());
    prints("what a program is born with", "/probe|own-state", &RUNS, STATE);
    if (gvisor)
        prints("reaching for the runner, gVisor: shows more", "/probe|reach-for-runner", &RUNS, REACH_ON_GVISOR);
    else
        prints("reaching for the runner", "/probe|reach-for-runner", &RUNS, REACH);
#ifdef __x86_64__
    struct answer a = probe("/probe|i386-call", &RUNS); /* a kernel that has none of them takes it for a wrong instruction */
    if (gvisor && ended(&a, EXITED, 0)) /* where the host lets them through, gVisor takes 20 for its own: writev, of no descriptor */
        check(is(&a.streams[OUT], "-9\n"), "calls of 32-bit programs, gVisor: others", &a);
    else
        check(ended(&a, SIGNALED, SIGSYS) || ended(&a, SIGNALED, SIGSEGV), "calls of 32-bit programs", &a);
    ends("calls of x32 programs", "/probe|x32-call", &RUNS, SIGNALED, SIGSYS);
#endif
    prints("places to write to", "sh|-c|find / /dev /dev/shm /tmp /box -xdev -type d -writable > /tmp/found 2> /dev/null; sort -u /tmp/found", &slow, "/dev/shm\n/tmp\n/tmp/work\n");
    prints("programs of other users' rights", "sh|-c|find / -xdev -type f -perm /6000 2> /dev/null; true", &slow, "");
    plain_step_works();
}

static void verdicts_are_measured(void) {
    ends("kills itself", "sh|-c|kill -9 $$", &RUNS, SIGNALED, SIGKILL);
    ends("claims to have passed the cpu limit", "sh|-c|kill -XCPU $$", &RUNS, SIGNALED, SIGXCPU);
    ends("claims to have been killed", "sh|-c|exit 137", &RUNS, EXITED, 137);
}

/* --- left behind ------------------------------------------------------------------------------------------------- */

static void places_are_emptied(void) {
    struct step slow = RUNS;
    slow.limits.cpu_ms = slow.limits.wall_ms = 30000;
    prints("deep tree", "/probe|deep-tree", &slow, "deep\n");
    plain_step_works();
    struct step build = slow;
    build.uid_class = BUILD;
    build.cwd = "/box/src";
    prints("deep tree of a build", "/probe|build-deep", &build, "deep\n");
    prints("its output is emptied", "sh|-c|find /box/out", &RUNS, "/box/out\n");
    ends("nasty names", "/probe|nasty-names", &RUNS, EXITED, 0);
    plain_step_works();
    prints(gvisor ? "very many files, gVisor: nobody counts them" : "very many files", "/probe|very-many-files", &slow, gvisor ? "made\n" : "stopped\n");
    plain_step_works();
}

/* A file that no step could remove: the sandbox must not be used again. */
static void what_cannot_be_emptied_is_broken(void) {
    uint8_t last;
    int code;
    bye(&last, &code);
    option = "--volume";
    value = "/etc/hostname:/dev/shm/stays:ro";
    hello();
    struct answer a = probe("true", &RUNS);
    bye(&last, &code);
    check(ended(&a, EXITED, 0) && last == BROKEN && code == 2, "a place that cannot be emptied", &a);
    option = NULL;
    hello();
}

/* The runner's filter alone, without the engine's. */
static void the_filter_stands_alone(void) {
    uint8_t last;
    int code;
    bye(&last, &code);
    option = "--security-opt";
    value = "seccomp=unconfined";
    hello();
    prints("calls that are refused, by the runner alone", "/probe|refused-calls", &RUNS, "");
    prints("calls that depend on what is asked, same", "/probe|other-calls", &RUNS, calls());
}

int main(int argc, char **argv) {
    start(argc, argv);
    time_is_limited();
    memory_is_limited();
    processes_are_limited();
    output_is_limited();
    rights_are_few();
    verdicts_are_measured();
    places_are_emptied();
    what_cannot_be_emptied_is_broken();
    the_filter_stands_alone();
    return finish();
}
