/* The half of a zygote that is the same for all interpreters, as a library: what it hears from the runner, and how its
 * child becomes a step's process. An interpreter's own half calls, in this order,
 *
 *     zygote_ready, then for each zygote_hear: zygote_fork; in the child, where that is 0, zygote_become. */
#include "../src/runner.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))

enum { SENT = 6 };

static uint8_t frame[ZYGOTE_MOST];
static struct step step;
static int received[SENT];

static void say(int32_t number) {
    if (send(ZYGOTE_SOCKET, &number, sizeof number, MSG_NOSIGNAL) != sizeof number)
        _exit(0); /* the runner is gone */
}

/* Nobody but root looks into a zygote or its child before that has become the step's. */
EXPORTED void zygote_ready(void) {
    prctl(PR_SET_DUMPABLE, 0);
    say(0);
}

/* Waits for the next step; ends the process when there will be none. */
EXPORTED void zygote_hear(void) {
    union {
        char bytes[CMSG_SPACE(sizeof received)];
        struct cmsghdr aligned;
    } control;
    struct iovec into = {frame, sizeof frame};
    struct msghdr message = {
        .msg_iov = &into, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    ssize_t n = recvmsg(ZYGOTE_SOCKET, &message, MSG_CMSG_CLOEXEC);
    struct cmsghdr *header = n > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    if (!header || header->cmsg_type != SCM_RIGHTS || header->cmsg_len != CMSG_LEN(sizeof received))
        _exit(0);
    memcpy(received, CMSG_DATA(header), sizeof received);
    if (!step_parse(&(struct cursor){frame, frame + n, false}, &step))
        _exit(0);
}

/* A child that is the runner's: its parent ends at once, and shares this memory, so that it is copied only once. Neither
 * touches what the interpreter holds. 0 in the child; in the zygote, when the runner has been told, its pid or an errno
 * below zero. */
EXPORTED int32_t zygote_fork(void) {
    static volatile int32_t child;
    pid_t between = vfork();
    if (between == 0) {
        long pid = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
        if (pid == 0)
            return 0;
        child = pid > 0 ? (int32_t)pid : -errno;
        _exit(0);
    }
    if (between < 0)
        child = -errno;
    else
        while (waitpid(between, NULL, 0) < 0 && errno == EINTR)
            continue;
    for (int i = 0; i < SENT; i++)
        close(received[i]);
    say(child);
    return child;
}

/* Returns as the step's process, or not at all. */
EXPORTED void zygote_become(void) {
    const struct pipes pipes = {
        .in = {received[0], -1}, .out = {-1, received[1]}, .err = {-1, received[2]}, .report = {-1, received[3]},
        .calls = {received[4], -1}, .failure = {-1, received[5]}};
    if (!child_become(&step, &pipes)) {
        int error = errno;
        (void)!write(pipes.failure[1], &error, sizeof error);
        _exit(255);
    }
    prctl(PR_SET_DUMPABLE, 1);
    close_from(step.wants & WANTS_CALLS ? 5 : step.wants & WANTS_REPORT ? 4 : 3);
}

EXPORTED char **zygote_arguments(void) {
    return step.argv;
}

EXPORTED char **zygote_environment(void) {
    return child_environment(&step);
}
