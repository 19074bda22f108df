/* The runner's end-to-end tests share this: a container hardened as in production, with its stdin and stdout as pipes. */
#ifndef CONTAINER_H
#define CONTAINER_H

#include "../src/runner.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct container {
    pid_t client;
    int to, from;
};

/* `runtime` is the OCI runtime: runc, or runsc for gVisor, whose own kernel counts against the container's memory and
 * processes, so that it gets more of both, as in production. `option` and `value` are one more of `docker run`. */
static struct container container_start(const char *image, const char *runtime, const char *option, const char *value) {
    bool gvisor = strcmp(runtime, "runsc") == 0;
    const char *memory = gvisor ? "256m" : "128m";
    const char *argv[] = {
        "docker", "run", "--rm", "-i", "--runtime", runtime, "--label", "cupel.test=runner", "--user", "0:0", "--network", "none",
        "--cap-drop", "ALL", "--cap-add", "SETUID", "--cap-add", "SETGID", "--cap-add", "KILL",
        "--security-opt", "no-new-privileges:true", "--read-only",
        "--tmpfs", "/tmp:rw,exec,nosuid,nodev,size=64m,nr_inodes=4k,mode=1777",
        "--tmpfs", "/box:rw,exec,nosuid,nodev,size=128m,nr_inodes=8k,mode=0755",
        "--tmpfs", "/dev/mqueue:ro,size=4k,mode=0555",
        "--tmpfs", "/dev/shm:rw,noexec,nosuid,nodev,size=8m,nr_inodes=256,mode=1777", "--ipc", "none",
        "--pids-limit", gvisor ? "1104" : "80", "--memory", memory, "--memory-swap", memory, "--cpus", "1",
        "--oom-score-adj", "500", "--ulimit", "core=0", "--ulimit", "fsize=67108864", "--ulimit", "nofile=1024",
        "--ulimit", "memlock=65536", "--ulimit", "msgqueue=0", "--ulimit", "sigpending=256", "--ulimit", "stack=8388608:67108864",
        "--log-driver", "none", "--hostname", "sandbox", option ? option : image, option ? value : NULL, image, NULL};
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0)
        exit(1);
    pid_t client = fork();
    if (client == 0) {
        dup2(in[0], 0);
        dup2(out[1], 1);
        execvp("docker", (char *const *)argv);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    return (struct container){client, in[1], out[0]};
}

/* The exit code of the runner, once it has ended. */
static int container_end(struct container *container) {
    int status = 0;
    close(container->to);
    waitpid(container->client, &status, 0);
    close(container->from);
    return WEXITSTATUS(status);
}

#endif
