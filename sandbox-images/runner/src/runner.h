/* runner: PID 1 of a sandbox. Takes one submission's files and steps as frames on stdin, runs each step as an
 * unprivileged uid, watches its clocks and limits, and answers with facts on stdout. PROTOCOL.md is the whole story.
 *
 *   main.c     the conversation            files.c    writing, copying and emptying trees
 *   channel.c  frames in and out           child.c    from fork to exec: uid, limits, filter
 *   codec.c    bytes <-> numbers, strings  seccomp.c  the system calls nobody may use
 *   step.c     one step from start to DONE watch.c    the loop that waits, reads and stops
 *   box.c      areas under /box, clean-up  meter.c    time, memory and tasks, from the cgroup
 *                                          proc.c     the same where there is none: /proc, gVisor
 *   calls.c    requests sent one by one       talk.c     a step that talks while it runs
 */
#ifndef RUNNER_H
#define RUNNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

#define RUNNER_VERSION "1"
#define WORK_FOLDER "/tmp/work"

enum { BUILD_UID = 10001, RUN_UID = 10002 };

enum {
    HEADER_SIZE = 20,
    MAX_PAYLOAD = 1 << 20,
    MAX_HELD = 64 << 20,   /* bytes of stdin, of WORK files, of each output: more would be the runner's own memory */
    MAX_ARGUMENTS = 1024,
    MAX_COLLECT = 64,
    MAX_CALLS = 1024,
    MAX_CALL_BYTES = 8 << 20, /* of all calls of a step together */
    MAX_WORK_FILES = 256,
    MAX_DEPTH = 10,
    MAX_OUTPUT_DEPTH = 100,
    MAX_PATH = 2048,
    OUTPUT_CHUNK = 64 << 10,
};

enum frame_type {
    HELLO = 0x01, FILE_IN = 0x02, STDIN = 0x03, STEP = 0x04, DROP = 0x05, END_IN = 0x06, CALL = 0x07,
    HANGUP = 0x08,
    READY = 0x81, STARTED = 0x82, STDOUT = 0x83, STDERR = 0x84, REPORT = 0x85, FILE_OUT = 0x86, DONE = 0x87,
    END_OUT = 0x88, BROKEN = 0x89,
};

enum area { SRC, GIVEN, SUITE, WORK };
enum uid_class { BUILD, RUN };
enum { CONTINUES = 1 };              /* frame flag */
enum { LAY_GIVEN = 1, LAY_SUITE = 2 };
enum { WANTS_REPORT = 1, WANTS_CALLS = 2, WANTS_TALK = 4 };
enum kind { EXITED, SIGNALED, LIMIT, NOT_STARTED };
enum limit { NO_LIMIT, CPU, WALL, MEMORY, OUTPUT, PROCESSES };
enum file_status { WHOLE, MISSING, NOT_PLAIN, CUT };

/* codec.c ---------------------------------------------------------------------------------------------------- */

struct header {
    uint8_t type, flags;
    uint32_t sequence, length;
    uint64_t nonce;
};

/* A growing byte buffer. */
struct buffer {
    uint8_t *data;
    size_t length, capacity;
};

/* Reads a payload front to back; `bad` sticks, so that callers check once at the end. */
struct cursor {
    uint8_t *at, *end;
    bool bad;
};

bool header_decode(const uint8_t raw[HEADER_SIZE], struct header *header);
void header_encode(const struct header *header, uint8_t raw[HEADER_SIZE]);
uint8_t get_u8(struct cursor *c);
uint32_t get_u32(struct cursor *c);
uint64_t get_u64(struct cursor *c);
uint8_t *get_bytes(struct cursor *c, size_t *length);
char *get_text(struct cursor *c);
bool finished(const struct cursor *c);
bool put(struct buffer *b, const void *bytes, size_t length);
void put_u8(struct buffer *b, uint8_t value);
void put_u32(struct buffer *b, uint32_t value);
void put_u64(struct buffer *b, uint64_t value);
void put_str(struct buffer *b, const void *bytes, size_t length);
void put_text(struct buffer *b, const char *text);
bool path_is_sound(const char *path);

/* channel.c -------------------------------------------------------------------------------------------------- */

bool receive(struct header *header, struct cursor *payload);
void send_frame(uint8_t type, uint8_t flags, const void *payload, size_t length);
void send_buffer(uint8_t type, uint8_t flags, struct buffer *payload);
_Noreturn void broken(const char *reason);

/* step.c ----------------------------------------------------------------------------------------------------- */

struct limits {
    uint64_t cpu_ms, wall_ms, memory, output, report, data;
    uint32_t processes;
};

struct wanted_file {
    const char *path;
    uint64_t max_bytes;
};

/* A STEP frame. All strings point into the frame's payload, which lives until the next frame is read. */
struct step {
    char *id, *cwd;
    char *argv[MAX_ARGUMENTS + 1], *env[MAX_ARGUMENTS + 1];
    uint8_t uid_class, lay, wants;
    struct limits limits;
    struct wanted_file collect[MAX_COLLECT];
    uint32_t collect_count;
};

/* What a step did: the payload of DONE without the id. */
struct outcome {
    uint8_t kind;
    uint32_t value;
    uint64_t cpu_us, wall_us, memory;
    uint8_t cut;
};

struct calls;

bool step_parse(struct cursor *payload, struct step *step);
void step_run(const struct step *step, struct buffer *standard_in, const struct calls *calls);
void outcome_encode(struct buffer *b, const char *id, const struct outcome *outcome);
uid_t step_uid(const struct step *step);

/* calls.c ---------------------------------------------------------------------------------------------------- */

/* The calls that the next step is to answer. */
struct calls {
    struct buffer lines;    /* one after the other, each with its line end */
    size_t ends[MAX_CALLS]; /* where in `lines` each ends */
    uint32_t count;
};

/* How far a running step has come with its calls. */
struct dialogue {
    const struct calls *calls;
    int fd; /* our end of the pipe that the step reads on descriptor 4 */
    size_t sent;
    size_t scanned; /* bytes of the report that were looked at */
    uint32_t answered;
};

void calls_hold(struct calls *calls, struct cursor *payload);
void calls_forget(struct calls *calls);
bool calls_waiting(const struct dialogue *dialogue);
void calls_send(struct dialogue *dialogue, const struct buffer *answers);

/* meter.c ---------------------------------------------------------------------------------------------------- */

struct reading {
    uint64_t cpu_us, memory, tasks, out_of_memory_kills, refused_forks;
};

void meter_open(void);
uint8_t meter_cgroup(void);
uint8_t meter_flags(void);
enum { EVERY_TASK = UINT32_MAX };
void meter_read(struct reading *reading, uint64_t most_tasks);

/* proc.c ----------------------------------------------------------------------------------------------------- */

bool kernel_is_gvisor(void);
uint64_t gvisor_tasks(void);
struct reading processes(void);
void add_process(const char *text, struct reading *sum);
uint64_t never_less(uint64_t cpu_us);
uint64_t micros(struct timeval t);
uint64_t at_most_all_processors(uint64_t cpu_us, uint64_t wall_us);
void meter_reaped(const struct rusage *usage);
uint64_t meter_largest_process(void);
void meter_start(void);

/* watch.c ---------------------------------------------------------------------------------------------------- */

struct stream {
    int fd;
    struct buffer held;
    uint64_t limit;
    size_t told; /* of a step that talks: bytes that were sent on */
    bool cut;    /* there was more than the limit */
};

enum { OUT, ERR, REP, STREAMS };

/* A running step: its main process, our ends of its pipes, and where its clocks and meters stood at the start. */
struct watch {
    const struct limits *limits;
    pid_t main;
    bool main_ended;
    int status; /* of the main process, as wait tells it */
    struct buffer *standard_in;
    size_t stdin_sent, stdin_base; /* how much of it the step got, and how much there was at the start */
    int stdin_fd;
    bool talks; /* more input may come */
    struct stream streams[STREAMS];
    struct dialogue dialogue;
    uint64_t started_us, wall_us;
    struct reading base;
};

void watch_init(void);
void watch_start(struct watch *w);
bool watch(struct watch *w, struct outcome *outcome);
bool kill_everything(void);
void shut(int *fd);
void drain(struct stream *s);

/* talk.c ----------------------------------------------------------------------------------------------------- */

void input_hold(struct buffer *standard_in, struct cursor *payload);
void talk_hear(struct watch *w);
void talk_tell(struct stream *s);
void talk_end(bool talks);

/* child.c ---------------------------------------------------------------------------------------------------- */

int child_start(const struct step *step, struct watch *w);
pid_t as_user_start(uid_t uid, int (*work)(void *), void *argument);
int as_user_wait(pid_t pid);
int as_user(uid_t uid, int (*work)(void *), void *argument);

/* seccomp.c -------------------------------------------------------------------------------------------------- */

bool filter_system_calls(void);

/* files.c ---------------------------------------------------------------------------------------------------- */

int write_file(const char *root, const char *path, mode_t mode, const void *bytes, size_t length, bool append);
int write_all(int fd, const void *bytes, size_t length);
int copy_tree(int from, int to);
int open_folder(const char *path);
bool empty_folder(const char *path);
int open_collected(const char *path, enum file_status *status);
bool settle_tree(int folder, int levels);

/* box.c ------------------------------------------------------------------------------------------------------ */

void box_open(void);
void box_write(struct cursor *payload, uint8_t flags);
void box_drop(uint8_t area);
int box_prepare(const struct step *step);
bool box_settle(const struct step *step);
bool box_clean(uid_t uid);
void box_collect(const struct step *step);

#endif
