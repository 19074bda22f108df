/* From fork to exec. A child gives up everything step by step, and says over a pipe that closes on exec what failed. */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { HELP_SECONDS = 20, MiB = 1 << 20 };

static const char *const SEARCH_PATH = "/usr/local/bin:/usr/bin:/bin";

/* From here on nothing brings root back: real, effective and saved ids are all the new ones. */
static bool become(uid_t uid) {
    uid_t real, effective, saved;
    return setgroups(0, NULL) == 0 && setresgid(uid, uid, uid) == 0 && setresuid(uid, uid, uid) == 0
        && getresuid(&real, &effective, &saved) == 0 && real == uid && effective == uid && saved == uid;
}

/* Does a piece of our own work under another uid: root has no right to override file permissions here. */
pid_t as_user_start(uid_t uid, int (*work)(void *), void *argument) {
    pid_t pid = fork();
    if (pid == 0) {
        if (!become(uid))
            _exit(255);
        alarm(HELP_SECONDS);
        _exit(work(argument) & 0xff);
    }
    return pid;
}

int as_user_wait(pid_t pid) {
    int status;
    if (pid < 0)
        return errno;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return errno;
    return WIFEXITED(status) ? WEXITSTATUS(status) : EINTR;
}

int as_user(uid_t uid, int (*work)(void *), void *argument) {
    return as_user_wait(as_user_start(uid, work, argument));
}

/* --- the learner's process ------------------------------------------------------------------------------------- */

struct pipes {
    int in[2], out[2], err[2], report[2], calls[2], failure[2];
};

/* Lowers a limit; one that the container has set lower already stays. */
static bool limit(int resource, rlim_t soft, rlim_t hard) {
    struct rlimit now;
    if (getrlimit((__rlimit_resource_t)resource, &now) != 0)
        return false;
    hard = hard < now.rlim_max ? hard : now.rlim_max;
    now = (struct rlimit){soft < hard ? soft : hard, hard};
    return setrlimit((__rlimit_resource_t)resource, &now) == 0;
}

/* Backstops. Time, memory and tasks of the whole tree are watched from outside; no NPROC, which counts a uid's
 * processes over all containers of the machine. gVisor knows no limit for queues, signals and priorities. */
static bool limit_resources(const struct limits *limits) {
    rlim_t seconds = limits->cpu_ms / 1000 + 2;
    limit(RLIMIT_MSGQUEUE, 0, 0);
    limit(RLIMIT_SIGPENDING, 256, 256);
    limit(RLIMIT_RTPRIO, 0, 0);
    return limit(RLIMIT_CPU, seconds, seconds + 1)
        && limit(RLIMIT_FSIZE, 64 * MiB, 64 * MiB)
        && limit(RLIMIT_NOFILE, 1024, 1024)
        && limit(RLIMIT_CORE, 0, 0)
        && limit(RLIMIT_STACK, 8 * MiB, 64 * MiB)
        && limit(RLIMIT_MEMLOCK, 65536, 65536)
        && (limits->data == 0 || limit(RLIMIT_DATA, limits->data, limits->data));
}

static bool default_signals(void) {
    for (int s = 1; s < NSIG; s++)
        signal(s, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    return sigprocmask(SIG_SETMASK, &none, NULL) == 0;
}

static bool connect_descriptors(const struct pipes *pipes, uint8_t wants) {
    bool connected = dup2(pipes->in[0], 0) == 0 && dup2(pipes->out[1], 1) == 1 && dup2(pipes->err[1], 2) == 2
        && (!(wants & WANTS_REPORT) || dup2(pipes->report[1], 3) == 3)
        && (!(wants & WANTS_CALLS) || dup2(pipes->calls[0], 4) == 4);
    unsigned first = wants & WANTS_CALLS ? 5 : wants & WANTS_REPORT ? 4 : 3;
    syscall(SYS_close_range, first, ~0u, CLOSE_RANGE_CLOEXEC); /* all of ours are close-on-exec anyway */
    return connected;
}

/* Memory runs out: the kernel shall take the learner's process, not PID 1 and not the machine's. */
static void volunteer_for_oom_kill(void) {
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd >= 0) {
        (void)!write(fd, "1000", 4);
        close(fd);
    }
}

static const char *value_of(char *const *env, const char *name) {
    size_t length = strlen(name);
    for (; *env; env++)
        if (strncmp(*env, name, length) == 0 && (*env)[length] == '=')
            return *env + length + 1;
    return NULL;
}

/* The fixed environment, less what the step sets itself, then the step's. */
static char **environment(const struct step *step, const char *cwd) {
    static char storage[5][MAX_PATH];
    static char *env[MAX_ARGUMENTS + 6];
    const char *const fixed[][2] = {
        {"PATH", SEARCH_PATH}, {"LANG", "C.UTF-8"}, {"HOME", WORK_FOLDER}, {"PWD", cwd}, {"TMPDIR", "/tmp"}};
    size_t count = 0;
    for (size_t i = 0; i < 5; i++)
        if (!value_of(step->env, fixed[i][0])) {
            snprintf(storage[i], MAX_PATH, "%s=%s", fixed[i][0], fixed[i][1]);
            env[count++] = storage[i];
        }
    for (char *const *e = step->env; *e; e++)
        env[count++] = *e;
    return env;
}

/* execvpe, but one that never hands a file it cannot run to a shell. Returns only on failure, with errno set. */
static void execute(char *const *argv, char *const *env) {
    if (strchr(argv[0], '/')) {
        execve(argv[0], argv, env);
        return;
    }
    bool forbidden = false;
    for (const char *folder = value_of(env, "PATH"); *folder; folder += strspn(folder, ":")) {
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

static void transform(const struct step *step, const struct pipes *pipes) {
    const char *cwd = *step->cwd ? step->cwd : WORK_FOLDER;
    umask(step->uid_class == BUILD ? 022 : 077);
    volunteer_for_oom_kill();
    if (setsid() < 0 || !connect_descriptors(pipes, step->wants) || !default_signals()
        || !limit_resources(&step->limits))
        return;
    if (become(step_uid(step)) && chdir(cwd) == 0 && filter_system_calls())
        execute(step->argv, environment(step, cwd));
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
    w->main = fork();
    if (w->main == 0) {
        transform(step, &pipes);
        int error = errno;
        (void)!write(pipes.failure[1], &error, sizeof error);
        _exit(255);
    }
    int error = w->main < 0 ? errno : 0;
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
