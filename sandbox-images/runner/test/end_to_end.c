/* Runs the runner in a container hardened as in production and holds a conversation with it: `end_to_end IMAGE`.
 * `end_to_end IMAGE 1000` measures what a step costs that does nothing. */
#include "container.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

enum { NONCE = 42, KiB = 1 << 10, MiB = 1 << 20 };

static const char *image;
static struct container box;
static int failures;
static uint32_t sent, received;

static void frame(uint8_t type, struct buffer *payload) {
    uint8_t raw[HEADER_SIZE];
    header_encode(&(struct header){type, 0, sent++, (uint32_t)payload->length, NONCE}, raw);
    if (write(box.to, raw, sizeof raw) < 0 || write(box.to, payload->data, payload->length) < 0)
        perror("write");
    payload->length = 0;
}

static bool read_fully(int from, void *into, size_t length) {
    for (size_t have = 0; have < length;) {
        ssize_t n = read(from, (char *)into + have, length - have);
        if (n <= 0)
            return false;
        have += (size_t)n;
    }
    return true;
}

static uint8_t payload[MAX_PAYLOAD];

static uint8_t next(struct cursor *c) {
    uint8_t raw[HEADER_SIZE];
    struct header header;
    if (!read_fully(box.from, raw, sizeof raw) || !header_decode(raw, &header) || header.nonce != NONCE
        || header.sequence != received++ || !read_fully(box.from, payload, header.length))
        return 0;
    *c = (struct cursor){payload, payload + header.length, false};
    return header.type;
}

/* What came back from one step. */
struct answer {
    struct outcome outcome;
    struct buffer streams[STREAMS], files;
    uint8_t last;
};

static struct answer step(const char *argv, const struct step *like, const char *input, const char *collect) {
    struct buffer b = {0};
    if (input) {
        put_text(&b, input);
        frame(STDIN, &b);
    }
    char words[512];
    snprintf(words, sizeof words, "%s", argv);
    const char *list[16];
    uint32_t count = 0;
    for (char *word = strtok(words, "|"); word; word = strtok(NULL, "|"))
        list[count++] = word;
    put_text(&b, "s");
    put_u32(&b, count);
    for (uint32_t i = 0; i < count; i++)
        put_text(&b, list[i]);
    put_u32(&b, 0);
    put_text(&b, like->cwd ? like->cwd : "");
    put_u8(&b, like->uid_class);
    put_u8(&b, like->lay);
    put_u8(&b, like->wants);
    put_u64(&b, like->limits.cpu_ms);
    put_u64(&b, like->limits.wall_ms);
    put_u64(&b, like->limits.memory);
    put_u64(&b, like->limits.output);
    put_u64(&b, like->limits.report);
    put_u64(&b, like->limits.data);
    put_u32(&b, like->limits.processes);
    const char *names[] = {"plain", "link", "fifo", "folder", "once", "missing", "folder/none"};
    put_u32(&b, collect ? 7 : 0);
    for (int i = 0; collect && i < 7; i++) {
        put_text(&b, names[i]);
        put_u64(&b, 5);
    }
    frame(STEP, &b);

    struct answer a = {0};
    struct cursor c;
    while ((a.last = next(&c)) && a.last != DONE && a.last != BROKEN) {
        if (a.last >= STDOUT && a.last <= REPORT)
            put(&a.streams[a.last - STDOUT], c.at, (size_t)(c.end - c.at));
        if (a.last == FILE_OUT) {
            char line[300];
            uint8_t status = get_u8(&c);
            char *path = get_text(&c);
            size_t length;
            char *bytes = (char *)get_bytes(&c, &length);
            snprintf(line, sizeof line, "%s=%d:%.*s ", path, status, (int)length, bytes);
            put(&a.files, line, strlen(line));
        }
    }
    if (a.last == DONE) {
        get_text(&c);
        a.outcome.kind = get_u8(&c);
        a.outcome.value = get_u32(&c);
        a.outcome.cpu_us = get_u64(&c);
        a.outcome.wall_us = get_u64(&c);
        a.outcome.memory = get_u64(&c);
        a.outcome.cut = get_u8(&c);
    }
    return a;
}

static void check(bool right, const char *name, const struct answer *a) {
    printf("%s %-34s kind %d/%u cpu %.1f ms wall %.1f ms memory %.1f MiB cut %d\n", right ? "ok  " : "FAIL", name,
           a->outcome.kind, a->outcome.value, (double)a->outcome.cpu_us / 1e3, (double)a->outcome.wall_us / 1e3,
           (double)a->outcome.memory / MiB, a->outcome.cut);
    if (!right) {
        failures++;
        printf("     last frame %#x\n     stdout: %.2000s\n     stderr: %.500s\n     files: %.500s\n", a->last,
               a->streams[OUT].data ? (char *)a->streams[OUT].data : "", a->streams[ERR].data ? (char *)a->streams[ERR].data : "",
               a->files.data ? (char *)a->files.data : "");
    }
    fflush(stdout);
}

static bool is(const struct buffer *b, const char *text) {
    return b->length == strlen(text) && memcmp(b->data, text, b->length) == 0;
}

static bool ended(const struct answer *a, uint8_t kind, uint32_t value) {
    return a->last == DONE && a->outcome.kind == kind && a->outcome.value == value;
}

static void hello(void) {
    box = container_start(image);
    struct buffer b = {0};
    struct cursor c = {0};
    frame(HELLO, &b);
    if (next(&c) != READY)
        exit(1);
    char *version = get_text(&c);
    uint8_t cgroup = get_u8(&c);
    printf("runner %s, cgroup %d, meters %d\n", version, cgroup, get_u8(&c));
}

static void file(uint8_t area, const char *path, const char *text) {
    struct buffer b = {0};
    put_u8(&b, area);
    put_u32(&b, 0644);
    put_text(&b, path);
    put_text(&b, text);
    frame(FILE_IN, &b);
}

static void call(const char *line) {
    struct buffer b = {0};
    put_text(&b, line);
    frame(CALL, &b);
}

static const struct limits LIMITS = {
    .cpu_ms = 500, .wall_ms = 4000, .memory = 64 * MiB, .output = 64 * KiB, .report = 4 * KiB, .processes = 32};

static const char *const REFUSALS =
    "ptrace Operation not permitted\nunshare Operation not permitted\nclone Operation not permitted\n"
    "clone3 Function not implemented\nshmget Operation not permitted\nio_uring Operation not permitted\n"
    "keyctl Operation not permitted\nbpf Operation not permitted\nalg Address family not supported by protocol\n"
    "vsock Address family not supported by protocol\nnetlink Address family not supported by protocol\n"
    "inet allowed\nunix allowed\npersonality Operation not permitted\nmemory of 1 Permission denied\n"
    "environ of 1 Permission denied\nstdin of 1 Permission denied\nkill 1 Operation not permitted\n"
    "setuid Operation not permitted\nwrite src Permission denied\nwrite out Permission denied\n"
    "mqueue Read-only file system\n";

static void print_overhead(int steps) {
    const struct step run = {.uid_class = RUN, .limits = LIMITS};
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < steps; i++)
        step("/probe|nothing", &run, NULL, NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double ms = (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6;
    printf("%.2f ms a step, over %d steps that do nothing\n", ms / steps, steps);
}

static void check_steps(void) {
    const struct step run = {.uid_class = RUN, .limits = LIMITS};
    struct step with_report = run, build = run, laid = run, small = run, few = run, long_run = run;
    with_report.wants = WANTS_REPORT;
    build.uid_class = BUILD;
    build.cwd = "/box/src";
    laid.lay = LAY_GIVEN | LAY_SUITE;
    small.limits.memory = 32 * MiB;
    few.limits.processes = 16;
    long_run.limits.cpu_ms = long_run.limits.wall_ms = 5000;
    struct answer a;

    file(SRC, "a/b/main.txt", "source\n");
    file(GIVEN, "data.txt", "given\n");
    file(SUITE, "data.txt", "suite\n");

    a = step("sh|-c|cat; id -u; id -G; pwd; echo $HOME $PWD; umask", &run, "input\n", NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "input\n10002\n10002\n/tmp/work\n/tmp/work /tmp/work\n0077\n"), "who and where", &a);
    a = step("sh|-c|exit 3", &run, NULL, NULL);
    check(ended(&a, EXITED, 3), "exit code", &a);
    a = step("/probe|divide", &run, NULL, NULL);
    check(ended(&a, SIGNALED, 11), "signal", &a);
    a = step("no-such-program", &run, NULL, NULL);
    check(ended(&a, NOT_STARTED, 2), "no such program", &a);
    a = step("/box/src/a/b/main.txt", &run, NULL, NULL);
    check(ended(&a, NOT_STARTED, 13), "not executable", &a);
    a = step("/probe|list-descriptors", &run, NULL, NULL);
    check(is(&a.streams[OUT], "0 1 2 \n"), "descriptors", &a);
    a = step("/probe|list-descriptors", &with_report, NULL, NULL);
    check(is(&a.streams[OUT], "0 1 2 3 \n"), "descriptors with report", &a);
    a = step("/probe|report", &with_report, NULL, NULL);
    check(is(&a.streams[REP], "{\"end\": true, \"tests\": 0}\n"), "report", &a);

    struct step with_calls = run;
    with_calls.wants = WANTS_REPORT | WANTS_CALLS;
    call("first");
    call("second");
    a = step("/probe|list-descriptors", &with_calls, NULL, NULL);
    check(is(&a.streams[OUT], "0 1 2 3 4 \n"), "descriptors with calls", &a);
    a = step("cat|/dev/fd/4", &with_calls, NULL, NULL);
    check(is(&a.streams[OUT], ""), "calls are for one step only", &a);
    call("first");
    call("second");
    a = step("sh|-c|read -r a <&4; timeout 0.2 cat <&4; echo $a >&3; read -r b <&4; echo $b; timeout 0.2 cat <&4", &with_calls, NULL, NULL);
    check(ended(&a, EXITED, 124) && is(&a.streams[OUT], "second\n") && is(&a.streams[REP], "first\n"), "a call waits for the answer", &a);
    call("first");
    a = step("sh|-c|exec 4<&-; echo done", &with_calls, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "done\n"), "calls nobody reads", &a);

    file(WORK, "x/y.txt", "work\n");
    a = step("sh|-c|cat data.txt x/y.txt /box/src/a/b/main.txt && echo more >> data.txt && mv x z", &laid, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "suite\nwork\nsource\n"), "laid, the suite wins", &a);
    a = step("sh|-c|ls /tmp /tmp/work; cat /box/suite/data.txt", &run, NULL, NULL);
    check(is(&a.streams[OUT], "/tmp:\nwork\n\n/tmp/work:\nsuite\n"), "nothing left of it", &a);

    a = step("sh|-c|echo x > /box/out/first; id -u; umask; touch /box/suite-out/x", &build, NULL, NULL);
    check(ended(&a, EXITED, 1) && is(&a.streams[OUT], "10001\n0022\n"), "build writes to out only", &a);
    build.cwd = "/box/suite";
    a = step("sh|-c|echo y > /box/suite-out/y; touch /box/out/z", &build, NULL, NULL);
    check(ended(&a, EXITED, 1), "suite build to suite-out only", &a);
    build.cwd = "/box/src";
    a = step("/probe|build-badly", &build, NULL, NULL);
    check(ended(&a, EXITED, 0), "careless build", &a);
    a = step("sh|-c|cd /box/out && find . ! -type d -printf '%p %m %U\\n'; find . -writable", &run, NULL, NULL);
    check(is(&a.streams[OUT], "./program 755 10001\n./wide/secret 644 10001\n./open 644 10001\n./first 644 10001\n"), "its output is settled", &a);

    a = step("/probe|spin", &run, NULL, NULL);
    check(ended(&a, LIMIT, CPU) && a.outcome.cpu_us < 600000, "endless loop", &a);
    a = step("/probe|spin-in-four", &run, NULL, NULL);
    check(ended(&a, LIMIT, CPU) && a.outcome.cpu_us < 600000, "endless loop in four processes", &a);
    a = step("sleep|100", &run, NULL, NULL);
    check(ended(&a, LIMIT, WALL) && a.outcome.wall_us < 4100000, "sleeps", &a);
    a = step("/probe|eat-memory", &small, NULL, NULL);
    check(ended(&a, LIMIT, MEMORY), "memory", &a);
    struct step large = long_run;
    large.limits.memory = 1024ull * MiB;
    a = step("/probe|eat-memory", &large, NULL, NULL);
    check(ended(&a, LIMIT, MEMORY), "memory, by the kernel", &a);
    a = step("/probe|fill-tmp", &small, NULL, NULL);
    check(ended(&a, LIMIT, MEMORY), "memory in /tmp", &a);
    a = step("/probe|flood", &run, NULL, NULL);
    check(ended(&a, LIMIT, OUTPUT) && a.streams[OUT].length == 64 * KiB && a.outcome.cut == 1, "endless output", &a);
    a = step("sh|-c|head -c 65536 /dev/zero", &run, NULL, NULL);
    check(ended(&a, EXITED, 0) && a.streams[OUT].length == 64 * KiB && a.outcome.cut == 0, "output of just the limit", &a);
    a = step("sh|-c|head -c 65537 /dev/zero >&2", &run, NULL, NULL);
    check(ended(&a, LIMIT, OUTPUT) && a.streams[ERR].length == 64 * KiB && a.outcome.cut == 2, "one byte more", &a);
    a = step("/probe|fork-bomb", &few, NULL, NULL);
    check(ended(&a, LIMIT, PROCESSES), "fork bomb", &a);
    a = step("/probe|many-threads", &few, NULL, NULL);
    check(ended(&a, LIMIT, PROCESSES), "threads", &a);
    a = step("/probe|leave-a-daemon", &run, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "bye\n") && a.outcome.wall_us < 100000, "daemon that holds stdout", &a);
    a = step("sh|-c|kill -9 $$", &run, NULL, NULL);
    check(ended(&a, SIGNALED, 9), "kills itself", &a);

    a = step("/probe|try-calls", &run, NULL, NULL);
    check(is(&a.streams[OUT], REFUSALS), "refused calls", &a);
    a = step("/probe|deep-tree", &long_run, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "deep\n"), "deep tree", &a);
    a = step("/probe|nasty-names", &run, NULL, NULL);
    check(ended(&a, EXITED, 0), "nasty names", &a);
    a = step("sh|-c|ls -A /tmp /tmp/work /dev/shm", &run, NULL, NULL);
    check(is(&a.streams[OUT], "/dev/shm:\n\n/tmp:\nwork\n\n/tmp/work:\n"), "all cleaned", &a);
    a = step("/probe|leave-outputs", &run, NULL, "all");
    check(a.files.data && is(&a.files, "plain=3:01234 link=2: fifo=1: folder=2: once=2: missing=1: folder/none=1: "), "collected", &a);

}

static void check_end(void) {
    struct buffer b = {0};
    struct cursor c;
    frame(END_IN, &b);
    bool end = next(&c) == END_OUT;
    int status;
    waitpid(box.client, &status, 0);
    bool right = end && status == 0;
    printf("%s END, exit %d\n", right ? "ok  " : "FAIL", status);
    failures += !right;
}

int main(int argc, char **argv) {
    image = argc > 1 ? argv[1] : "cupel/runner-test";
    int steps = argc > 2 ? atoi(argv[2]) : 0;
    hello();
    if (steps > 0)
        print_overhead(steps);
    else
        check_steps();
    check_end();
    return failures == 0 ? 0 : 1;
}
