/* The half of a zygote that is the same for all interpreters, as a library: what it hears from the runner, and how its
 * child becomes a step's process. An interpreter's own half calls, in this order,
 *
 *     zygote_ready, then for each zygote_hear: fork twice; in the grandchild zygote_become, in the child zygote_answer with
 *     the grandchild's pid (or an errno below zero), and in the zygote, once the child has ended, zygote_done. */
#include "../src/runner.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
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

EXPORTED void zygote_answer(int32_t pid_or_error) {
    say(pid_or_error);
}

EXPORTED void zygote_done(void) {
    for (int i = 0; i < SENT; i++)
        close(received[i]);
    say(0);
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
