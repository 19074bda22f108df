/* Tests without a container: the codec, paths, STEP frames, and the trees that can be handled as any uid. */
#include "../src/runner.h"

#include <assert.h>
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void headers_travel(void) {
    uint8_t raw[HEADER_SIZE];
    struct header in = {STEP, CONTINUES, 7, MAX_PAYLOAD, 0xfedcba9876543210}, out;
    header_encode(&in, raw);
    assert(header_decode(raw, &out));
    assert(out.type == STEP && out.flags == CONTINUES && out.sequence == 7 && out.length == MAX_PAYLOAD && out.nonce == in.nonce);
    assert(raw[7] == 7 && raw[12] == 0xfe); /* big-endian */
    raw[11] = 1;
    assert(!header_decode(raw, &out));
    raw[11] = 0;
    raw[0] = 'c';
    assert(!header_decode(raw, &out));
}

static void values_travel(void) {
    struct buffer b = {0};
    put_u8(&b, 200);
    put_u32(&b, 0xdeadbeef);
    put_u64(&b, 1ull << 63);
    put_text(&b, "");
    put_text(&b, "word");
    put_str(&b, "\0\xff", 2);
    struct cursor c = {b.data, b.data + b.length, false};
    assert(get_u8(&c) == 200 && get_u32(&c) == 0xdeadbeef && get_u64(&c) == 1ull << 63);
    assert(strcmp(get_text(&c), "") == 0 && strcmp(get_text(&c), "word") == 0);
    size_t length;
    assert(memcmp(get_bytes(&c, &length), "\0\xff", 2) == 0 && length == 2);
    assert(finished(&c));
    assert(get_u8(&c) == 0 && c.bad && !finished(&c));
    free(b.data);
}

static void a_length_beyond_the_end_is_bad(void) {
    uint8_t raw[] = {0xff, 0xff, 0xff, 0xff, 'x'};
    size_t length;
    struct cursor c = {raw, raw + sizeof raw, false};
    get_bytes(&c, &length);
    assert(c.bad && length == 0);
    c = (struct cursor){raw, raw + sizeof raw, false};
    assert(get_text(&c) == NULL && c.bad);
}

static void paths_are_checked(void) {
    const char *const sound[] = {"a", "a/b", "...", ".a", "a/b/c/d/e/f/g/h/i/j", "-", "a b"};
    const char *const unsound[] = {"", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a/b/c/d/e/f/g/h/i/j/k"};
    for (size_t i = 0; i < sizeof sound / sizeof *sound; i++)
        assert(path_is_sound(sound[i]));
    for (size_t i = 0; i < sizeof unsound / sizeof *unsound; i++)
        assert(!path_is_sound(unsound[i]));
    char name[300];
    memset(name, 'n', sizeof name);
    name[255] = 0;
    assert(path_is_sound(name));
    name[255] = 'n';
    name[256] = 0;
    assert(!path_is_sound(name));
}

/* Calls `with` for each STEP payload of a golden conversation. */
static int each_step(const char *file, void (*with)(const uint8_t *payload, size_t length)) {
    static uint8_t bytes[1 << 20];
    FILE *f = fopen(file, "rb");
    assert(f);
    size_t length = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    int steps = 0;
    struct header header;
    for (uint8_t *at = bytes; at < bytes + length; at += HEADER_SIZE + header.length) {
        assert(header_decode(at, &header));
        if (header.type == STEP) {
            with(at + HEADER_SIZE, header.length);
            steps++;
        }
    }
    return steps;
}

/* A copy of just the right size on the heap, so that the sanitizer sees a read too far. */
static bool parses(const uint8_t *payload, size_t length) {
    static struct step step;
    uint8_t *copy = malloc(length + !length);
    memcpy(copy, payload, length);
    struct cursor c = {copy, copy + length, false};
    bool parsed = step_parse(&c, &step);
    free(copy);
    return parsed;
}

static void whole_but_not_in_part(const uint8_t *payload, size_t length) {
    assert(parses(payload, length));
    for (size_t part = 0; part < length; part++)
        assert(!parses(payload, part));
}

/* Whatever the bytes say, the parser stays inside them. */
static void survives_noise(const uint8_t *payload, size_t length) {
    uint8_t *noisy = malloc(length);
    srand(1);
    for (int i = 0; i < 20000; i++) {
        memcpy(noisy, payload, length);
        for (int changes = rand() % 4; changes >= 0; changes--)
            noisy[(size_t)rand() % length] = (uint8_t)rand();
        parses(noisy, length);
    }
    free(noisy);
}

static void hold(struct calls *calls, const char *line) {
    struct buffer b = {0};
    put_text(&b, line);
    calls_hold(calls, &(struct cursor){b.data, b.data + b.length, false});
    free(b.data);
}

static void answer(struct dialogue *d, struct buffer *answers, const char *text) {
    put(answers, text, strlen(text));
    calls_send(d, answers);
}

/* What can be read by now; NULL at the end. */
static const char *heard(int fd) {
    static char text[100];
    ssize_t n = read(fd, text, sizeof text - 1);
    text[n > 0 ? n : 0] = 0;
    return n == 0 ? NULL : text;
}

static void a_call_waits_for_the_answer_before_it(void) {
    static struct calls calls;
    struct buffer answers = {0};
    int ends[2];
    assert(pipe2(ends, O_NONBLOCK) == 0);
    struct dialogue d = {.calls = &calls, .fd = ends[1]};
    hold(&calls, "one");
    hold(&calls, "two");
    hold(&calls, "three");
    calls_send(&d, &answers);
    assert(strcmp(heard(ends[0]), "one\n") == 0);
    answer(&d, &answers, "half an ans");
    assert(!calls_waiting(&d) && strcmp(heard(ends[0]), "") == 0);
    answer(&d, &answers, "wer\n");
    assert(strcmp(heard(ends[0]), "two\n") == 0);
    answer(&d, &answers, "\n");
    assert(strcmp(heard(ends[0]), "three\n") == 0);
    answer(&d, &answers, "last\nand more\n");
    assert(heard(ends[0]) == NULL && d.fd < 0);
    calls_forget(&calls);
    assert(calls.count == 0);
    close(ends[0]);
    free(answers.data);
}

static void a_long_call_is_sent_in_pieces(void) {
    static struct calls calls;
    static char line[200000], got[200001];
    struct buffer answers = {0};
    int ends[2];
    memset(line, 'x', sizeof line - 1);
    assert(pipe2(ends, O_NONBLOCK) == 0);
    struct dialogue d = {.calls = &calls, .fd = ends[1]};
    hold(&calls, line);
    size_t have = 0;
    for (calls_send(&d, &answers); have < sizeof line; calls_send(&d, &answers)) {
        ssize_t n = read(ends[0], got + have, sizeof got - have);
        assert(n > 0);
        have += (size_t)n;
    }
    assert(got[sizeof line - 1] == '\n' && memcmp(got, line, sizeof line - 1) == 0);
    close(ends[0]);
    calls_forget(&calls);
    hold(&calls, "nobody reads");
    d = (struct dialogue){.calls = &calls, .fd = ends[1]};
    signal(SIGPIPE, SIG_IGN);
    calls_send(&d, &answers);
    assert(d.fd < 0);
    calls_forget(&calls);
}

static void a_deep_tree_is_emptied(void) {
    char root[] = "/tmp/unit-XXXXXX";
    assert(mkdtemp(root) && chdir(root) == 0);
    for (int i = 0; i < 3000; i++)
        assert(mkdir("d", 0700) == 0 && close(open("f", O_CREAT | O_WRONLY, 0)) == 0 && symlink("/", "l") == 0 && chdir("d") == 0);
    assert(chdir("/") == 0 && empty_folder(root) && rmdir(root) == 0);
}

static void trees_are_copied_over_what_is_there(void) {
    char from[] = "/tmp/unit-XXXXXX", to[] = "/tmp/unit-XXXXXX";
    assert(mkdtemp(from) && mkdtemp(to));
    assert(write_file(from, "a/b/c", 0755, "new", 3, false) == 0 && write_file(to, "a/b/c", 0644, "older", 5, false) == 0);
    assert(write_file(from, "a/b/c", 0755, "er", 2, true) == 0);
    assert(copy_tree(open_folder(from), open_folder(to)) == 0);
    char path[100], text[10] = "";
    snprintf(path, sizeof path, "%s/a/b/c", to);
    int fd = open(path, O_RDONLY);
    assert(read(fd, text, sizeof text) == 5 && memcmp(text, "newer", 5) == 0);
    close(fd);
    assert(empty_folder(from) && empty_folder(to) && rmdir(from) == 0 && rmdir(to) == 0);
}

static void a_link_is_not_followed(void) {
    char root[] = "/tmp/unit-XXXXXX", link[100];
    assert(mkdtemp(root));
    snprintf(link, sizeof link, "%s/link", root);
    assert(symlink("/tmp", link) == 0);
    assert(write_file(root, "link/x", 0644, "", 0, false) != 0 && write_file(root, "link", 0644, "", 0, false) != 0);
    assert(empty_folder(root) && rmdir(root) == 0 && access("/tmp", F_OK) == 0);
}

static void folders_that_deny_themselves_are_emptied(void) {
    char root[] = "/tmp/unit-XXXXXX";
    assert(mkdtemp(root) && chdir(root) == 0);
    assert(mkdir("a", 0700) == 0 && mkdir("a/b", 0700) == 0 && mkdir("a/b/c", 0) == 0 && mkdir(".0", 0700) == 0);
    assert(close(open("a/b/.0", O_CREAT | O_WRONLY, 0)) == 0 && link("a/b/.0", "again") == 0 && mkfifo("a/b/fifo", 0) == 0);
    assert(chmod("a/b", 0) == 0 && chmod("a", 0) == 0);
    assert(chdir("/") == 0 && empty_folder(root) && rmdir(root) == 0);
}

/* It gives up on what it cannot remove, and does not say that all is well. */
static void what_stays_is_noticed(void) {
    assert(getuid() != 0 && !empty_folder("/etc"));
    assert(empty_folder("/tmp/there is no such folder"));
}

static void a_process_is_read_whatever_its_name(void) {
    struct reading sum = {0};
    const char *const rest = " S 1 2 2 0 -1 4194304 97 0 0 0 100 50 30 20 20 0 3 0 4242 2355200 500 18446744073709551615";
    char text[300];
    snprintf(text, sizeof text, "7 (a) b (c))%s", rest);
    add_process(text, &sum);
    const uint64_t tick_us = 1000000 / (uint64_t)sysconf(_SC_CLK_TCK), page = (uint64_t)sysconf(_SC_PAGESIZE);
    assert(sum.cpu_us == 200 * tick_us && sum.tasks == 3 && sum.memory == 500 * page);
    add_process(text, &sum);
    assert(sum.cpu_us == 400 * tick_us && sum.tasks == 6);
    const char *const odd[] = {"", "7", "7 (a", "7 (a)", "7 (a) S 1 2", ")"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        add_process(odd[i], &sum);
    assert(sum.tasks == 6);
}

static void time_that_vanished_still_counts(void) {
    assert(never_less(100) == 100 && never_less(250) == 250);
    assert(never_less(50) == 250); /* a child of 200 went without being waited for */
    assert(never_less(60) == 260 && never_less(10) == 260);
}

static void no_more_time_is_used_than_there_was(void) {
    uint64_t processors = (uint64_t)sysconf(_SC_NPROCESSORS_ONLN);
    assert(at_most_all_processors(500, 1000) == 500);
    assert(at_most_all_processors(1000000, 10) == 10 * processors);
}

static void reaped_processes_are_counted(void) {
    meter_start();
    struct rusage usage = {.ru_utime = {.tv_sec = 1, .tv_usec = 5}, .ru_maxrss = 2048};
    assert(micros(usage.ru_utime) == 1000005);
    meter_reaped(&usage);
    assert(meter_largest_process() == 2048 * 1024);
    meter_start();
    assert(meter_largest_process() == 0);
}

int main(int argc, char **argv) {
    assert(argc == 2 && chdir(argv[1]) == 0); /* the folder golden/ */
    headers_travel();
    values_travel();
    a_length_beyond_the_end_is_bad();
    paths_are_checked();
    assert(each_step("submission.in.bin", whole_but_not_in_part) == 3 && each_step("endings.in.bin", whole_but_not_in_part) == 4);
    assert(each_step("calls.in.bin", whole_but_not_in_part) == 2);
    each_step("submission.in.bin", survives_noise);
    a_call_waits_for_the_answer_before_it();
    a_long_call_is_sent_in_pieces();
    a_deep_tree_is_emptied();
    trees_are_copied_over_what_is_there();
    a_link_is_not_followed();
    folders_that_deny_themselves_are_emptied();
    what_stays_is_noticed();
    a_process_is_read_whatever_its_name();
    time_that_vanished_still_counts();
    no_more_time_is_used_than_there_was();
    reaped_processes_are_counted();
    puts("ok   unit tests");
}
