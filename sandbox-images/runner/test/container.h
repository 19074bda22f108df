/* The runner's end-to-end tests share this: a container hardened as in production, with its stdin and stdout as pipes. */
#ifndef CONTAINER_H
#define CONTAINER_H

#include "../src/runner.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct container {
    pid_t client;
    int to, from;
};

/* `runtime` is the OCI runtime: runc, or runsc for gVisor. Its own kernel counts against the container's memory and
 * processes, so that one gets more of both, as in production. */
static struct container container_start(const char *image, const char *runtime) {
    bool gvisor = strcmp(runtime, "runsc") == 0;
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0)
        exit(1);
    pid_t client = fork();
    if (client == 0) {
        dup2(in[0], 0);
        dup2(out[1], 1);
        execlp("docker", "docker", "run", "--rm", "-i", "--runtime", runtime, "--label", "cupel.test=runner", "--user", "0:0", "--network", "none",
               "--cap-drop", "ALL", "--cap-add", "SETUID", "--cap-add", "SETGID", "--cap-add", "KILL",
               "--security-opt", "no-new-privileges:true", "--read-only",
               "--tmpfs", "/tmp:rw,exec,nosuid,nodev,size=64m,nr_inodes=4k,mode=1777",
               "--tmpfs", "/box:rw,exec,nosuid,nodev,size=128m,nr_inodes=8k,mode=0755",
               "--tmpfs", "/dev/mqueue:ro,size=4k,mode=0555",
               "--tmpfs", "/dev/shm:rw,noexec,nosuid,nodev,size=8m,nr_inodes=256,mode=1777", "--ipc", "none",
               "--pids-limit", gvisor ? "1032" : "80", "--memory", gvisor ? "256m" : "128m",
               "--memory-swap", gvisor ? "256m" : "128m", "--cpus", "1", "--oom-score-adj", "500",
               "--ulimit", "core=0", "--log-driver", "none", "--hostname", "sandbox", image, (char *)NULL);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    return (struct container){client, in[1], out[0]};
}

#endif
