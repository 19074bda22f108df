/* A libFuzzer target: whatever bytes come, the runner's own conversation reads them, without a process or a file being
 * made. The frames' numbers and nonce are put right most of the time, so that what lies behind that check is reached. */
#include "../src/runner.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

static const uint8_t *input;
static size_t input_left;
static jmp_buf over;

/* In place of what the runner reads from, writes to and ends with. */
static ssize_t read_input(int fd, void *into, size_t length) {
    (void)fd;
    size_t n = length < input_left ? length : input_left;
    memcpy(into, input, n);
    input += n;
    input_left -= n;
    return (ssize_t)n;
}

static ssize_t write_nowhere(int fd, const void *bytes, size_t length) {
    (void)fd;
    volatile uint8_t sum = 0; /* a sanitizer sees whether all of it may be read */
    for (size_t i = 0; i < length; i++)
        sum ^= ((const uint8_t *)bytes)[i];
    return (ssize_t)length;
}

static _Noreturn void stop(int code) {
    (void)code;
    longjmp(over, 1);
}

#define read read_input
#define write write_nowhere
#define _exit stop
#define exit stop
#define main runner_main
#include "../src/channel.c"
#include "../src/main.c"
#include "../src/talk.c"
#undef read
#undef write
#undef _exit
#undef exit
#undef main

/* The parts that would touch the machine. */
void meter_open(void) {}
uint8_t meter_cgroup(void) { return 2; }
uint8_t meter_flags(void) { return 7; }
void watch_init(void) {}
void watch_start(struct watch *w) { (void)w; }
int child_start(const struct step *step, struct watch *w) { (void)w; return (int)strlen(step->argv[0]) & 1; }
void drain(struct stream *s) { (void)s; }
bool kill_everything(void) { return true; }
void shut(int *fd) { *fd = -1; }
pid_t as_user_start(uid_t uid, int (*work)(void *), void *argument) { (void)uid; (void)work; (void)argument; return 2; }
int as_user_wait(pid_t pid) { (void)pid; return MISSING; }
int as_user(uid_t uid, int (*work)(void *), void *argument) { (void)uid; (void)work; (void)argument; return 0; }
int copy_tree(int from, int to) { (void)from; (void)to; return 0; }
int open_folder(const char *path) { (void)path; return -1; }
bool empty_folder(const char *path) { (void)path; return true; }
int open_collected(const char *path, enum file_status *status) { (void)path; *status = MISSING; return -1; }
bool settle_tree(int folder, int levels) { (void)folder; (void)levels; return true; }
int write_all(int fd, const void *bytes, size_t length) { (void)fd; (void)bytes; (void)length; return 0; }

/* A step that talks hears one frame while it runs, and the rest when it is over. */
bool watch(struct watch *w, struct outcome *outcome) {
    if (w->talks)
        talk_hear(w);
    outcome->kind = EXITED;
    return true;
}

/* Every path that would be written must be a sound one. */
int write_file(const char *root, const char *path, mode_t mode, const void *bytes, size_t length, bool append) {
    (void)bytes; (void)length; (void)append;
    if (!path_is_sound(path) || strncmp(root, "/box/", 5) != 0 || (mode != 0644 && mode != 0755))
        abort();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input = data;
    input_left = size;
    received = sent = 0;
    nonce = 0;
    if (setjmp(over) == 0) {
        greet();
        converse();
    }
    free(standard_in.data);
    standard_in = (struct buffer){0};
    box_drop(WORK);
    return 0;
}

static void put_right(uint8_t *data, size_t size) {
    struct header header;
    uint32_t number = 0;
    for (size_t at = 0; at + HEADER_SIZE <= size; at += HEADER_SIZE + header.length) {
        header_decode(data + at, &header);
        header.sequence = number++;
        header.nonce = 1;
        if (header.length > size - at - HEADER_SIZE)
            header.length = (uint32_t)(size - at - HEADER_SIZE);
        header_encode(&header, data + at);
    }
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed) {
    size = LLVMFuzzerMutate(data, size, most);
    if (seed % 4 != 0)
        put_right(data, size);
    return size;
}
