/* The conversation: HELLO, then files, input and steps in any order, then END. */
#include "runner.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

/* Descriptors 3 and 4 are a child's report and call pipes; taken here, no pipe of ours can land on them. */
static void reserve_descriptors(void) {
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 3; null >= 0 && fd <= 4; fd++)
        if (fd != null)
            dup3(null, fd, O_CLOEXEC);
    if (null > 4)
        close(null);
}

static void greet(void) {
    struct header header;
    struct cursor payload;
    if (!receive(&header, &payload))
        exit(0);
    if (header.type != HELLO || header.flags != 0 || !finished(&payload))
        broken("the first frame must be HELLO");
    struct buffer ready = {0};
    put_text(&ready, RUNNER_VERSION);
    put_u8(&ready, meter_cgroup());
    put_u8(&ready, meter_flags());
    send_buffer(READY, 0, &ready);
}

/* What the next step will read, and what it will be asked. */
static struct buffer standard_in;
static struct calls calls;

/* A step that talks hears other frames while it runs, so its own is kept apart from them. */
static void run_step(const struct cursor *payload) {
    static struct step step;
    static struct buffer kept;
    kept.length = 0;
    if (!put(&kept, payload->at, (size_t)(payload->end - payload->at)))
        broken("no memory for a STEP");
    if (kept.length == 0 || !step_parse(&(struct cursor){kept.data, kept.data + kept.length, false}, &step))
        broken("malformed STEP");
    step_run(&step, &standard_in, &calls);
    free(standard_in.data);
    standard_in = (struct buffer){0};
    calls_forget(&calls);
}

static void drop(struct cursor *payload) {
    uint8_t area = get_u8(payload);
    if (!finished(payload) || area > WORK)
        broken("malformed DROP");
    box_drop(area);
}

static _Noreturn void end(uint32_t steps) {
    struct buffer b = {0};
    put_u32(&b, steps);
    send_buffer(END_OUT, 0, &b);
    exit(0);
}

static _Noreturn void converse(void) {
    struct header header;
    struct cursor payload;
    uint32_t steps = 0;
    while (receive(&header, &payload)) {
        if (header.flags != 0 && header.type != FILE_IN)
            broken("unknown flags");
        switch (header.type) {
        case FILE_IN: box_write(&payload, header.flags); break;
        case STDIN: input_hold(&standard_in, &payload); break;
        case STEP: run_step(&payload); steps++; break;
        case CALL: calls_hold(&calls, &payload); break;
        case DROP: drop(&payload); break;
        case END_IN:
            if (!finished(&payload))
                broken("malformed END");
            end(steps);
        default: broken("unknown frame type");
        }
    }
    exit(3); /* the service hung up without END */
}

int main(void) {
    prctl(PR_SET_DUMPABLE, 0); /* no ptrace, no /proc/1/{mem,fd,environ} for anyone */
    signal(SIGPIPE, SIG_IGN);
    umask(022);
    reserve_descriptors();
    meter_open();
    watch_init();
    box_open();
    greet();
    converse();
}
