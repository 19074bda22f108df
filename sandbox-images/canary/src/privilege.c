/* Rights that a learner's program must not have, and things of the machine and of the runner that it must not reach. */
#include "canary.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <mntent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

static void who_am_i(void) {
    say("uid %u", (unsigned)getuid());
    if (setuid(0) == 0 || setgid(0) == 0 || setgroups(0, NULL) == 0)
        say("became root");
    say("no-new-privileges %d", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
}

/* CapInh, CapPrm, CapEff, CapBnd, CapAmb: hexadecimal, as the kernel writes them. */
static void list_capabilities(void) {
    char line[256], name[16];
    unsigned long long set;
    FILE *status = fopen("/proc/self/status", "re");
    while (status && fgets(line, sizeof line, status))
        if (sscanf(line, "Cap%15[A-Za-z]: %llx", name, &set) == 2)
            say("capabilities %s %llx", name, set);
    if (status)
        fclose(status);
}

static void find_root_mount(void) {
    FILE *mounts = setmntent("/proc/self/mounts", "re");
    for (struct mntent *mount; mounts && (mount = getmntent(mounts));)
        if (strcmp(mount->mnt_dir, "/") == 0)
            say("root %s", hasmntopt(mount, "ro") ? "ro" : "rw");
    if (mounts)
        endmntent(mounts);
}

/* Calls `found` for each entry of a folder. */
static void each(const char *folder, void (*found)(const char *path, const struct stat *entry)) {
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries && (entry = readdir(entries));) {
        char path[4096];
        struct stat facts;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (lstat(path, &facts) == 0)
            found(path, &facts);
    }
    if (entries)
        closedir(entries);
}

static void tell_setuid(const char *path, const struct stat *entry) {
    if (S_ISREG(entry->st_mode) && entry->st_mode & (S_ISUID | S_ISGID))
        say("setuid %s", path);
}

static void tell_device(const char *path, const struct stat *entry) {
    static const char *const USUAL = " /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty /dev/ptmx ";
    char word[4100];
    snprintf(word, sizeof word, " %s ", path);
    if (!(S_ISBLK(entry->st_mode) || S_ISCHR(entry->st_mode)) || strstr(USUAL, word))
        return;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return;
    say("device %s", path);
    close(fd);
}

static void try_file(const char *path, int how) {
    char byte;
    int fd = open(path, how | O_CLOEXEC);
    if (fd < 0)
        return;
    if (how != O_RDONLY || read(fd, &byte, 1) > 0) /* a masked file opens, and is empty */
        say("%s %s", how == O_RDONLY ? "readable" : "writable", path);
    close(fd);
}

static void try_files(void) {
    static const char *const SECRET[] = {
        "/proc/1/environ", "/proc/1/mem", "/proc/1/maps", "/proc/1/fd/0", "/proc/kcore", "/proc/keys", "/proc/timer_list",
        "/proc/sched_debug", "/etc/shadow", "/sys/firmware/efi", "/var/run/docker.sock",
    };
    static const char *const FIXED[] = {
        "/proc/sys/kernel/core_pattern", "/proc/sys/kernel/hostname", "/proc/sys/kernel/modprobe", "/proc/sys/vm/overcommit_memory",
        "/proc/sysrq-trigger", "/proc/1/oom_score_adj", "/sys/kernel/uevent_helper", "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/release_agent", "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/pids/pids.max", "/etc/passwd", "/runner",
    };
    for (size_t i = 0; i < sizeof SECRET / sizeof *SECRET; i++)
        try_file(SECRET[i], O_RDONLY);
    for (size_t i = 0; i < sizeof FIXED / sizeof *FIXED; i++)
        try_file(FIXED[i], O_WRONLY);
}

void try_privileges(void) {
    who_am_i();
    list_capabilities();
    find_root_mount();
    each("/usr/bin", tell_setuid);
    each("/usr/sbin", tell_setuid);
    each("/usr/local/bin", tell_setuid);
    each("/dev", tell_device);
    try_files();
    if (kill(1, 0) == 0)
        say("signals /runner");
}
