/* A conversation with a runner in a container, as the tests hold it: `NAME IMAGE RUNTIME`. A sandbox that is lost is
 * replaced by a fresh one, as the service does it. */
#ifndef CONVERSATION_H
#define CONVERSATION_H

#include "container.h"

#include <signal.h>
#include <stdio.h>

enum { NONCE = 42, KiB = 1 << 10, MiB = 1 << 20 };

static const char *image, *runtime = "runc", *option, *value;
static bool gvisor;
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

/* Lays what the steps of this program expect. */
static void lay(void);

static void file(uint8_t area, const char *path, const char *text) {
    struct buffer b = {0};
    put_u8(&b, area);
    put_u32(&b, 0644);
    put_text(&b, path);
    put_text(&b, text);
    frame(FILE_IN, &b);
    free(b.data);
}

static void hello(void) {
    struct buffer b = {0};
    struct cursor c = {0};
    sent = received = 0;
    box = container_start(image, runtime, option, value);
    frame(HELLO, &b);
    if (next(&c) != READY) {
        printf("FAIL no READY\n");
        exit(1);
    }
    char *version = get_text(&c);
    uint8_t cgroup = get_u8(&c);
    printf("     runner %s on %s, cgroup %d, meters %d\n", version, runtime, cgroup, get_u8(&c));
    lay();
}

/* The last frame and the exit code, after END. */
static void bye(uint8_t *last, int *code) {
    struct buffer b = {0};
    struct cursor c;
    frame(END_IN, &b);
    *last = next(&c);
    *code = container_end(&box);
}

/* What came back from one step. */
struct answer {
    struct outcome outcome;
    struct buffer streams[STREAMS], files;
    uint8_t last; /* DONE, BROKEN, or 0 if the sandbox died */
};

static void ask(const char *argv, const struct step *like, const char *input, const char *collect) {
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
    free(b.data);
}

static struct answer hear(void) {
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

/* A sandbox that says BROKEN instead of STARTED was spoilt by the step before: this one goes to the next. */
static struct answer step(const char *argv, const struct step *like, const char *input, const char *collect) {
    ask(argv, like, input, collect);
    struct answer a = hear();
    if (a.last == BROKEN) {
        printf("     a spoilt sandbox is left\n");
        container_end(&box);
        hello();
        ask(argv, like, input, collect);
        a = hear();
    }
    if (a.last != DONE) {
        printf("     the sandbox died: %d\n", container_end(&box));
        hello();
    }
    return a;
}

/* Tells of a result; one that gVisor is known not to give says so in its name. */
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

static const struct limits LIMITS = {
    .cpu_ms = 2000, .wall_ms = 8000, .memory = 64 * MiB, .output = 64 * KiB, .report = 4 * KiB, .processes = 32};

static void start(int argc, char **argv) {
    image = argc > 1 ? argv[1] : "cupel-test/runner";
    runtime = argc > 2 ? argv[2] : "runc";
    gvisor = strcmp(runtime, "runsc") == 0;
    signal(SIGPIPE, SIG_IGN);
    hello();
}

static int finish(void) {
    uint8_t last;
    int code;
    bye(&last, &code);
    bool right = last == END_OUT && code == 0;
    printf("%s END, exit %d\n", right ? "ok  " : "FAIL", code);
    return failures == 0 && right ? 0 : 1;
}

#endif
