/* A step's main process is started: with its pipes, and by a zygote where there is one for it. */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* execvpe, but one that never hands a file it cannot run to a shell. Returns only on failure, with errno set. */
static void execute(char *const *argv, char *const *env) {
    if (strchr(argv[0], '/')) {
        execve(argv[0], argv, env);
        return;
    }
    bool forbidden = false;
    for (const char *folder = value_in(env, "PATH"); *folder; folder += strspn(folder, ":")) {
        char path[MAX_PATH];
        size_t length = strcspn(folder, ":");
        if (snprintf(path, sizeof path, "%.*s/%s", (int)length, folder, argv[0]) < (int)sizeof path)
            execve(path, argv, env);
        if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
            return;
        forbidden |= errno == EACCES;
        folder += length;
    }
    errno = forbidden ? EACCES : ENOENT;
}

static _Noreturn void transform(const struct step *step, const struct pipes *pipes) {
    if (default_signals() && child_become(step, pipes))
        execute(step->argv, child_environment(step));
    int error = errno;
    (void)!write(pipes->failure[1], &error, sizeof error);
    _exit(255);
}

/* 0, or an errno. */
static int fork_or_have_forked(const struct step *step, const struct pipes *pipes, pid_t *main) {
    if (zygote_forks(step) && zygote_start(step, pipes, main) == 0)
        return 0;
    *main = fork();
    if (*main == 0)
        transform(step, pipes);
    return *main < 0 ? errno : 0;
}

static bool open_pipes(struct pipes *p) {
    return pipe2(p->in, O_CLOEXEC) == 0 && pipe2(p->out, O_CLOEXEC) == 0 && pipe2(p->err, O_CLOEXEC) == 0
        && pipe2(p->report, O_CLOEXEC) == 0
        && pipe2(p->calls, O_CLOEXEC) == 0 && pipe2(p->failure, O_CLOEXEC) == 0;
}

static int keep(int ours, int theirs) {
    close(theirs);
    fcntl(ours, F_SETFL, O_NONBLOCK);
    return ours;
}

/* Starts a step's main process. 0, or the errno that kept it from starting. */
int child_start(const struct step *step, struct watch *w) {
    struct pipes pipes;
    if (!open_pipes(&pipes))
        broken("no pipes");
    int error = fork_or_have_forked(step, &pipes, &w->main);
    w->stdin_fd = keep(pipes.in[1], pipes.in[0]);
    w->streams[OUT].fd = keep(pipes.out[0], pipes.out[1]);
    w->streams[ERR].fd = keep(pipes.err[0], pipes.err[1]);
    w->streams[REP].fd = keep(pipes.report[0], pipes.report[1]);
    w->dialogue.fd = keep(pipes.calls[1], pipes.calls[0]);
    close(pipes.failure[1]);
    if (!error && read(pipes.failure[0], &error, sizeof error) <= 0)
        error = 0;
    close(pipes.failure[0]);
    return error;
}
