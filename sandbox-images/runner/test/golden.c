/* The golden conversations. `golden write FOLDER` makes the input files from the code below; `golden replay FOLDER IMAGE
 * RUNTIME` feeds each to the runner in a container and compares what comes back; `golden record FOLDER IMAGE` writes that down.
 * What the runner measures differs each time: in the files, and for comparing, it is 1000 µs, 2000 µs and 3 MiB. */
#include "container.h"

#include <endian.h>
#include <stdio.h>
#include <string.h>

static const uint64_t NONCE = 0x0123456789abcdef;
static struct buffer conversation;
static uint32_t sequence;

/* --- frames of the service --------------------------------------------------------------------------------------- */

static void frame_of(uint8_t type, uint8_t flags, struct buffer *payload) {
    uint8_t raw[HEADER_SIZE];
    header_encode(&(struct header){type, flags, sequence++, (uint32_t)payload->length, NONCE}, raw);
    put(&conversation, raw, sizeof raw);
    put(&conversation, payload->data, payload->length);
    payload->length = 0;
}

static void empty_frame(uint8_t type) {
    frame_of(type, 0, &(struct buffer){0});
}

static void file(uint8_t area, uint32_t mode, const char *path, const char *bytes, size_t length, uint8_t flags) {
    struct buffer b = {0};
    put_u8(&b, area);
    put_u32(&b, mode);
    put_text(&b, path);
    put_str(&b, bytes, length);
    frame_of(FILE_IN, flags, &b);
}

static void standard_in(const char *bytes, size_t length) {
    struct buffer b = {0};
    put_str(&b, bytes, length);
    frame_of(STDIN, 0, &b);
}

static void put_texts(struct buffer *b, const char *const *texts) {
    uint32_t count = 0;
    while (texts[count])
        count++;
    put_u32(b, count);
    for (uint32_t i = 0; i < count; i++)
        put_text(b, texts[i]);
}

static struct buffer step_payload(const char *id, const char *script, const char *cwd, uint8_t class, uint8_t lay, uint8_t wants) {
    struct buffer b = {0};
    put_text(&b, id);
    put_texts(&b, (const char *const[]){"sh", "-c", script, NULL});
    put_texts(&b, (const char *const[]){"GREETING=h\xc3\xa9llo", NULL});
    put_text(&b, cwd);
    put_u8(&b, class);
    put_u8(&b, lay);
    put_u8(&b, wants);
    put_u64(&b, 2000);        /* cpuMillis */
    put_u64(&b, 6000);        /* wallMillis */
    put_u64(&b, 64 << 20);    /* memoryBytes */
    put_u64(&b, 16);          /* outputBytes */
    put_u64(&b, 4096);        /* reportBytes */
    put_u64(&b, 448 << 20);   /* dataBytes */
    put_u32(&b, 32);          /* processes */
    return b;
}

static void step(const char *id, const char *script, const char *cwd, uint8_t class, uint8_t lay, uint8_t wants) {
    struct buffer b = step_payload(id, script, cwd, class, lay, wants);
    put_u32(&b, 0);
    frame_of(STEP, 0, &b);
}

/* --- the conversations ------------------------------------------------------------------------------------------- */

static void hello(void) {
    empty_frame(HELLO);
    empty_frame(END_IN);
}

static void submission(void) {
    empty_frame(HELLO);
    file(SRC, 0644, "pkg/main.txt", "one\n", 4, 0);
    file(GIVEN, 0644, "data.txt", "given\n", 6, 0);
    file(SUITE, 0755, "data.txt", "suite\n", 6, 0);
    step("build", "cat pkg/main.txt > /box/out/made", "/box/src", BUILD, 0, 0);
    file(WORK, 0644, "in.bin", "\0\xff", 2, 0);
    file(WORK, 0644, "in.bin", "\r\n", 2, CONTINUES);
    standard_in("a\0b", 3);
    standard_in("\n", 1);
    struct buffer b = step_payload("t\xc3\xa9st 1", "cat /box/out/made; cat; cat data.txt >&2; printf '{\"end\":true,\"tests\":0}\\n' >&3; cp in.bin long; exit 3",
                                   "", RUN, LAY_GIVEN | LAY_SUITE, WANTS_REPORT);
    put_u32(&b, 4);
    const char *const names[] = {"in.bin", "none", ".", "long"};
    const uint64_t most[] = {100, 100, 100, 3};
    for (int i = 0; i < 4; i++) {
        put_text(&b, i == 2 ? "pkg/none" : names[i]);
        put_u64(&b, most[i]);
    }
    frame_of(STEP, 0, &b);
    b = (struct buffer){0};
    put_u8(&b, SUITE);
    frame_of(DROP, 0, &b);
    step("dropped", "find /box/suite -mindepth 1; echo $GREETING; pwd", "/box/src", RUN, 0, 0);
    empty_frame(END_IN);
}

static void endings(void) {
    empty_frame(HELLO);
    step("signal", "kill -9 $$", "", RUN, 0, 0);
    step("output", "echo 12345678901234567", "", RUN, 0, 0);
    struct buffer b = {0};
    put_text(&b, "wall");
    put_texts(&b, (const char *const[]){"sleep", "100", NULL});
    put_u32(&b, 0);
    put_text(&b, "");
    put_u8(&b, RUN);
    put_u8(&b, 0);
    put_u8(&b, 0);
    for (int i = 0; i < 6; i++)
        put_u64(&b, (const uint64_t[]){2000, 200, 64 << 20, 0, 0, 0}[i]);
    put_u32(&b, 1);
    put_u32(&b, 0);
    frame_of(STEP, 0, &b);
    put_text(&b, "not started");
    put_texts(&b, (const char *const[]){"no-such-program", NULL});
    put_u32(&b, 0);
    put_text(&b, "");
    put_u8(&b, RUN);
    put_u8(&b, 0);
    put_u8(&b, 0);
    for (int i = 0; i < 6; i++)
        put_u64(&b, (const uint64_t[]){2000, 200, 64 << 20, 0, 0, 0}[i]);
    put_u32(&b, 1);
    put_u32(&b, 0);
    frame_of(STEP, 0, &b);
    empty_frame(END_IN);
}

static void call(const char *line) {
    struct buffer b = {0};
    put_text(&b, line);
    frame_of(CALL, 0, &b);
}

static void calls(void) {
    empty_frame(HELLO);
    call("{\"call\": \"f\"}");
    call("s\xc3\xa9" "cond");
    step("calls", "while read -r line <&4; do echo \"answer to $line\" >&3; done", "", RUN, 0, WANTS_REPORT | WANTS_CALLS);
    step("none", "cat <&4 >&3", "", RUN, 0, WANTS_REPORT | WANTS_CALLS);
    empty_frame(END_IN);
}

static void hang_up(void) {
    empty_frame(HANGUP);
}

/* Replayed at once, so that the words are there before the step asks for them. */
static void talk(void) {
    empty_frame(HELLO);
    standard_in("one\n", 4);
    step("talk", "read a; read b; echo $a $b >&2; read c || echo end >&2", "", RUN, 0, WANTS_TALK);
    standard_in("two\n", 4);
    hang_up();
    step("after", "cat", "", RUN, 0, 0);
    empty_frame(END_IN);
}

static void broken_talk(void) {
    empty_frame(HELLO);
    step("talk", "cat", "", RUN, 0, WANTS_TALK);
    file(SRC, 0644, "late", "", 0, 0);
}

static void broken_call(void) {
    empty_frame(HELLO);
    call("two\nlines");
}

static void broken_wants(void) {
    empty_frame(HELLO);
    step("id", "true", "", RUN, 0, WANTS_CALLS);
}

static void broken_magic(void) {
    hello();
    conversation.data[HEADER_SIZE] = 'X';
}

static void broken_version(void) {
    hello();
    conversation.data[1] = 2;
}

static void broken_sequence(void) {
    empty_frame(HELLO);
    sequence++;
    empty_frame(END_IN);
}

static void broken_nonce(void) {
    hello();
    conversation.data[HEADER_SIZE + 12] ^= 1;
}

static void broken_length(void) {
    hello();
    conversation.data[HEADER_SIZE + 9] = 0x10; /* 1 MiB and one byte */
    conversation.data[HEADER_SIZE + 11] = 0x01;
}

static void broken_first_frame(void) {
    empty_frame(END_IN);
}

static void broken_type(void) {
    empty_frame(HELLO);
    empty_frame(0x7f);
}

static void broken_path(void) {
    empty_frame(HELLO);
    file(SRC, 0644, "a/../b", "", 0, 0);
}

static void broken_mode(void) {
    empty_frame(HELLO);
    file(SRC, 04755, "a", "", 0, 0);
}

static void broken_continuation(void) {
    empty_frame(HELLO);
    file(SRC, 0644, "a", "", 0, 0);
    file(SRC, 0644, "b", "", 0, CONTINUES);
}

static void broken_argument(void) {
    empty_frame(HELLO);
    struct buffer b = {0};
    put_text(&b, "id");
    put_u32(&b, 1);
    put_str(&b, "a\0b", 3);
    frame_of(STEP, 0, &b);
}

static void broken_trailing_byte(void) {
    empty_frame(HELLO);
    struct buffer b = step_payload("id", "true", "", RUN, 0, 0);
    put_u32(&b, 0);
    put_u8(&b, 0);
    frame_of(STEP, 0, &b);
}

static void broken_end_of_input(void) {
    hello();
    conversation.length -= 1;
}

static const struct {
    const char *name;
    void (*speak)(void);
    int exit;
} GOLDEN[] = {
    {"hello", hello, 0}, {"submission", submission, 0}, {"endings", endings, 0}, {"calls", calls, 0}, {"broken-magic", broken_magic, 2},
    {"broken-version", broken_version, 2}, {"broken-sequence", broken_sequence, 2}, {"broken-nonce", broken_nonce, 2},
    {"broken-length", broken_length, 2}, {"broken-first-frame", broken_first_frame, 2}, {"broken-type", broken_type, 2},
    {"broken-path", broken_path, 2}, {"broken-mode", broken_mode, 2}, {"broken-continuation", broken_continuation, 2},
    {"broken-argument", broken_argument, 2}, {"broken-trailing-byte", broken_trailing_byte, 2},
    {"broken-end-of-input", broken_end_of_input, 2}, {"broken-call", broken_call, 2}, {"talk", talk, 0},
    {"broken-talk", broken_talk, 2}, {"broken-wants", broken_wants, 2},
};

/* --- files and containers ---------------------------------------------------------------------------------------- */

static FILE *open_file(const char *folder, const char *name, const char *suffix, const char *how) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s.%s.bin", folder, name, suffix);
    FILE *f = fopen(path, how);
    if (!f) {
        perror(path);
        exit(1);
    }
    return f;
}

static struct buffer slurp(int fd) {
    struct buffer b = {0};
    char chunk[65536];
    for (ssize_t n; (n = read(fd, chunk, sizeof chunk)) > 0;)
        put(&b, chunk, (size_t)n);
    return b;
}

static struct buffer contents(const char *folder, const char *name, const char *suffix) {
    FILE *f = open_file(folder, name, suffix, "rb");
    struct buffer b = slurp(fileno(f));
    fclose(f);
    return b;
}

static void save(const char *folder, const char *name, const char *suffix, const struct buffer *b) {
    FILE *f = open_file(folder, name, suffix, "wb");
    fwrite(b->data, 1, b->length, f);
    fclose(f);
}

/* Puts fixed numbers where DONE frames hold measured ones, and READY what this machine can meter. */
static void unmeasure(struct buffer *out) {
    const uint64_t fixed[] = {htobe64(1000), htobe64(2000), htobe64(3 << 20)};
    struct header header;
    for (uint8_t *at = out->data, *end = at + out->length; at + HEADER_SIZE <= end; at += HEADER_SIZE + header.length) {
        if (!header_decode(at, &header))
            return;
        uint8_t *after = at + HEADER_SIZE + header.length;
        if (header.type == DONE)
            memcpy(after - 1 - sizeof fixed, fixed, sizeof fixed);
        if (header.type == READY)
            memcpy(after - 2, "\2\7", 2);
    }
}

static struct buffer converse(const struct buffer *in, const char *image, const char *runtime, int *status) {
    struct container box = container_start(image, runtime, NULL, NULL);
    write_all(box.to, in->data, in->length);
    close(box.to);
    box.to = -1;
    struct buffer out = slurp(box.from);
    *status = container_end(&box);
    unmeasure(&out);
    return out;
}

int main(int argc, char **argv) {
    if (argc < 3)
        return 2;
    int failures = 0;
    const char *folder = argv[2], *image = argc > 3 ? argv[3] : "", *runtime = argc > 4 ? argv[4] : "runc";
    for (size_t i = 0; i < sizeof GOLDEN / sizeof *GOLDEN; i++) {
        const char *name = GOLDEN[i].name;
        conversation.length = sequence = 0;
        GOLDEN[i].speak();
        if (strcmp(argv[1], "write") == 0) {
            save(folder, name, "in", &conversation);
            continue;
        }
        struct buffer in = contents(folder, name, "in");
        int status;
        struct buffer out = converse(&in, image, runtime, &status);
        if (strcmp(argv[1], "record") == 0)
            save(folder, name, "out", &out);
        struct buffer expected = contents(folder, name, "out");
        bool right = status == GOLDEN[i].exit && out.length == expected.length && memcmp(out.data, expected.data, out.length) == 0
            && in.length == conversation.length && memcmp(in.data, conversation.data, in.length) == 0;
        printf("%s golden %s, exit %d, %zu bytes\n", right ? "ok  " : "FAIL", name, status, out.length);
        failures += !right;
    }
    return failures > 0;
}
