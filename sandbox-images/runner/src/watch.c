/* The loop around a running step. It ends when the main process ends or a limit is passed, whichever comes first: not
 * when the pipes close, for a stray child may hold them open for ever. Then everything is killed and the rest drained. */
#include "runner.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { EAGER_US = 5000, RELAXED_US = 10000, EAGER_FOR_US = 200000, DEATH_US = 5000000 };

static int child_signal;

/* The end of a child wakes the loop at once: a short program must not wait for the next look at the meters. */
void watch_init(void) {
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, NULL);
    child_signal = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
    if (child_signal < 0)
        broken("no signalfd");
}

static uint64_t now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

/* --- processes ------------------------------------------------------------------------------------------------- */

/* Takes leave of all that have ended; false once there is no child left. */
static bool reap(struct watch *w) {
    int status;
    struct rusage usage;
    pid_t pid;
    while ((pid = wait4(-1, &status, WNOHANG, &usage)) > 0) {
        meter_reaped(&usage);
        if (w && pid == w->main) {
            w->main_ended = true;
            w->status = status;
            w->wall_us = now_us() - w->started_us;
        }
    }
    return !(pid < 0 && errno == ECHILD);
}

static void await_child(int timeout_ms) {
    struct pollfd p = {child_signal, POLLIN, 0};
    poll(&p, 1, timeout_ms);
    struct signalfd_siginfo info;
    while (read(child_signal, &info, sizeof info) > 0)
        continue;
}

/* From PID 1, -1 means everybody else, whatever group, session or stop signal they hide in. False if someone survives. */
static bool kill_all_but(struct watch *w) {
    for (uint64_t deadline = now_us() + DEATH_US; now_us() < deadline;) {
        kill(-1, SIGKILL);
        if (!reap(w))
            return true;
        await_child(10);
    }
    return false;
}

bool kill_everything(void) {
    return kill_all_but(NULL);
}

/* --- pipes ----------------------------------------------------------------------------------------------------- */

void shut(int *fd) {
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void feed(struct watch *w) {
    const struct buffer *in = w->standard_in;
    while (w->stdin_fd >= 0 && w->stdin_sent < in->length) {
        ssize_t n = write(w->stdin_fd, in->data + w->stdin_sent, in->length - w->stdin_sent);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n < 0) {
            shut(&w->stdin_fd); /* nobody reads any more, which is no fault */
            return;
        }
        w->stdin_sent += (size_t)n;
    }
    if (!w->talks)
        shut(&w->stdin_fd);
}

static bool has_input(const struct watch *w) {
    return w->stdin_sent < w->standard_in->length || !w->talks;
}

/* Reads what is there, keeps it up to the limit; one byte more and the stream is cut. */
void drain(struct stream *s) {
    uint8_t chunk[OUTPUT_CHUNK];
    while (s->fd >= 0 && !s->cut) {
        ssize_t n = read(s->fd, chunk, sizeof chunk);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (n <= 0) {
            shut(&s->fd);
            return;
        }
        uint64_t room = s->limit - s->held.length;
        s->cut = (uint64_t)n > room;
        if (!put(&s->held, chunk, s->cut ? (size_t)room : (size_t)n))
            s->cut = true;
    }
}

/* Sleeps until something happens or `timeout_us` is over, then moves bytes. */
static void move_bytes(struct watch *w, uint64_t timeout_us) {
    struct pollfd polled[] = {
        {child_signal, POLLIN, 0},
        {has_input(w) ? w->stdin_fd : -1, POLLOUT, 0},
        {w->streams[OUT].fd, POLLIN, 0},
        {w->streams[ERR].fd, POLLIN, 0},
        {w->streams[REP].fd, POLLIN, 0},
        {calls_waiting(&w->dialogue) ? w->dialogue.fd : -1, POLLOUT, 0},
        {w->talks ? STDIN_FILENO : -1, POLLIN, 0},
    };
    struct timespec timeout = {0, (long)timeout_us * 1000};
    ppoll(polled, sizeof polled / sizeof *polled, &timeout, NULL);
    if (polled[0].revents)
        await_child(0);
    if (polled[1].revents)
        feed(w);
    for (int i = 0; i < STREAMS; i++)
        if (polled[2 + i].revents)
            drain(&w->streams[i]);
    calls_send(&w->dialogue, &w->streams[REP].held);
    if (w->talks)
        talk_tell(&w->streams[OUT]);
    if (polled[6].revents)
        talk_hear(w);
}

/* --- limits ---------------------------------------------------------------------------------------------------- */

static uint64_t beyond(uint64_t value, uint64_t base) {
    return value > base ? value - base : 0;
}

static bool any_cut(const struct watch *w) {
    return w->streams[OUT].cut || w->streams[ERR].cut || w->streams[REP].cut;
}

/* What the runner itself holds for the step counts as its memory too, but is not the learner's. */
static uint64_t held_bytes(const struct watch *w) {
    return w->streams[OUT].held.length + w->streams[ERR].held.length + w->streams[REP].held.length
        + w->standard_in->length - w->stdin_base;
}

/* Reads the meters and says which limit, if any, the step has passed. */
static enum limit look(const struct watch *w, struct outcome *so_far) {
    struct reading now = {0};
    const struct reading *base = &w->base;
    meter_read(&now, w->main_ended ? EVERY_TASK : base->tasks + w->limits->processes);
    so_far->wall_us = w->main_ended ? w->wall_us : now_us() - w->started_us;
    so_far->cpu_us = at_most_all_processors(beyond(now.cpu_us, base->cpu_us), so_far->wall_us);
    uint64_t memory = beyond(now.memory, base->memory + held_bytes(w));
    so_far->memory = memory > so_far->memory ? memory : so_far->memory;
    if (now.out_of_memory_kills > base->out_of_memory_kills || so_far->memory > w->limits->memory)
        return MEMORY;
    if (any_cut(w))
        return OUTPUT;
    if (now.refused_forks > base->refused_forks || beyond(now.tasks, base->tasks) > w->limits->processes)
        return PROCESSES;
    if (so_far->cpu_us > w->limits->cpu_ms * 1000)
        return CPU;
    if (so_far->wall_us > w->limits->wall_ms * 1000)
        return WALL;
    return NO_LIMIT;
}

static void decide(const struct watch *w, enum limit passed, struct outcome *outcome) {
    if (passed != NO_LIMIT) {
        outcome->kind = LIMIT;
        outcome->value = passed;
    } else if (WIFSIGNALED(w->status)) {
        outcome->kind = SIGNALED;
        outcome->value = (uint32_t)WTERMSIG(w->status);
    } else {
        outcome->kind = EXITED;
        outcome->value = (uint32_t)WEXITSTATUS(w->status);
    }
}

/* The zero of every clock and meter of a step. */
void watch_start(struct watch *w) {
    meter_start();
    w->stdin_base = w->standard_in->length;
    meter_read(&w->base, EVERY_TASK);
    w->started_us = now_us();
}

/* Watches a started step to its end. False if someone could not be killed. */
bool watch(struct watch *w, struct outcome *outcome) {
    enum limit passed = NO_LIMIT;
    uint64_t next_look = w->started_us + EAGER_US;
    while (!w->main_ended && passed == NO_LIMIT) {
        uint64_t now = now_us();
        move_bytes(w, beyond(next_look, now));
        reap(w);
        now = now_us();
        if (any_cut(w) || now >= next_look) {
            passed = look(w, outcome);
            next_look = now + (now - w->started_us < EAGER_FOR_US ? EAGER_US : RELAXED_US);
        }
    }
    bool killed = kill_all_but(w);
    for (int i = 0; i < STREAMS; i++)
        drain(&w->streams[i]);
    enum limit at_last = look(w, outcome); /* what was used since the last look counts as well */
    decide(w, passed != NO_LIMIT ? passed : at_last, outcome);
    outcome->cut = (uint8_t)(w->streams[OUT].cut | w->streams[ERR].cut << 1 | w->streams[REP].cut << 2);
    if (outcome->memory == 0)
        outcome->memory = meter_largest_process(); /* over before the first look */
    return killed;
}
