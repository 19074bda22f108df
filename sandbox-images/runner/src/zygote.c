/* A zygote: an interpreter that was started, and has read its libraries, before anything of a learner's was here. Where a
 * step would start the same interpreter the zygote forks, and its child gives up the same things in the same order
 * (child.c) before it reads a byte of a learner's. It belongs to root, so no step can touch it; whatever goes wrong
 * with it, steps are started as if there were none.
 *
 * It is a grandchild. Its parent, the keeper, gives no signal when it ends, so that wait4 does not count it among the
 * children that must be gone after a step. Those that the zygote forks are orphans, and so become the runner's. */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATIENCE_SECONDS = 20 };

static int zygote = -1;
static char **prefix; /* what the commands begin with that it stands for */

static bool keep_over_exec(int fd) {
    return fcntl(fd, F_SETFD, 0) == 0;
}

/* Its input has ended and nobody reads its output; 3 and 4 are null, so that no descriptor sent to it lands there. */
static _Noreturn void become_zygote(char **argv, int socket) {
    static char *environment[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", NULL};
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) == 0 && pipe2(out, O_CLOEXEC) == 0 && dup2(in[0], 0) == 0 && dup2(out[1], 1) == 1
        && keep_over_exec(3) && keep_over_exec(4) && dup2(socket, ZYGOTE_SOCKET) == ZYGOTE_SOCKET
        && (socket != ZYGOTE_SOCKET || keep_over_exec(socket)) && chdir("/") == 0 && default_signals())
        execve(argv[0], argv, environment);
    _exit(255);
}

static _Noreturn void keep_zygote(char **argv, const int sockets[2]) {
    if (fork() == 0)
        become_zygote(argv, sockets[1]);
    close_from(0);
    while (wait(NULL) > 0)
        continue;
    _exit(0);
}

/* `primer` is the zygote's command, `--`, and what it stands for; none for no zygote. */
void zygote_open(char **primer) {
    int sockets[2];
    char **end = primer;
    while (*end && strcmp(*end, "--") != 0)
        end++;
    if (end == primer || !*end)
        return;
    *end = NULL;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
        broken("no socket for a zygote");
    const long no_signal_at_its_end = 0;
    long keeper = syscall(SYS_clone, no_signal_at_its_end, NULL, NULL, NULL, NULL);
    if (keeper == 0)
        keep_zygote(primer, sockets);
    close(sockets[1]);
    prefix = end + 1;
    zygote = sockets[0];
    const struct timeval patience = {PATIENCE_SECONDS, 0};
    setsockopt(zygote, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
}

/* What it says: a number, or nothing for good. */
static bool hear(int32_t *number) {
    if (recv(zygote, number, sizeof *number, 0) == sizeof *number)
        return true;
    shut(&zygote);
    return false;
}

/* Until it has read its libraries: what that costs is no step's. */
void zygote_await(void) {
    int32_t ready;
    if (zygote >= 0 && !hear(&ready))
        (void)!write(STDERR_FILENO, "the zygote did not start\n", 25);
}

bool zygote_lives(void) {
    return zygote >= 0;
}

bool zygote_forks(const struct step *step) {
    if (zygote < 0 || step->frame_length > ZYGOTE_MOST)
        return false;
    size_t i = 0;
    while (prefix[i] && step->argv[i] && strcmp(prefix[i], step->argv[i]) == 0)
        i++;
    return !prefix[i];
}

static bool ask(const struct step *step, const struct pipes *p) {
    const int sent[] = {p->in[0], p->out[1], p->err[1], p->report[1], p->calls[0], p->failure[1]};
    union {
        char bytes[CMSG_SPACE(sizeof sent)];
        struct cmsghdr aligned;
    } control = {0};
    struct iovec frame = {(void *)step->frame, step->frame_length};
    struct msghdr message = {
        .msg_iov = &frame, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof sent);
    memcpy(CMSG_DATA(header), sent, sizeof sent);
    return sendmsg(zygote, &message, MSG_NOSIGNAL) == (ssize_t)step->frame_length;
}

/* It answers with the child's pid, or an errno below zero, and once more when nobody stands between the child and the
 * runner. 0, or the errno that kept it from forking. */
int zygote_start(const struct step *step, const struct pipes *pipes, pid_t *main) {
    int32_t pid, done;
    if (!ask(step, pipes))
        shut(&zygote);
    if (zygote < 0 || !hear(&pid) || !hear(&done))
        return EPIPE;
    *main = pid;
    return pid < 0 ? -pid : 0;
}
