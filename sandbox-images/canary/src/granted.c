/* What the container's cgroup grants, as far as it can be read: version 1 or 2, or nothing (gVisor). */
#include "canary.h"

#include <stdio.h>
#include <string.h>

/* The first line of a file, without its end; false where there is no such file. */
static bool first_line(const char *path, char *line, int size) {
    FILE *file = fopen(path, "re");
    bool read = file && fgets(line, size, file);
    if (file)
        fclose(file);
    if (read)
        line[strcspn(line, "\n")] = 0;
    return read;
}

static bool say_line(const char *word, const char *path) {
    char line[128];
    bool there = first_line(path, line, sizeof line);
    if (there)
        say("%s %s", word, line);
    return there;
}

/* Swap is no concern where the host has none. */
static bool host_swaps(void) {
    char line[256];
    FILE *swaps = fopen("/proc/swaps", "re");
    int lines = 0;
    while (swaps && fgets(line, sizeof line, swaps))
        lines++;
    if (swaps)
        fclose(swaps);
    return lines > 1; /* the first is a heading */
}

void granted_memory(void) {
    bool v1 = say_line("granted-memory", "/sys/fs/cgroup/memory/memory.limit_in_bytes");
    if (!v1)
        say_line("granted-memory", "/sys/fs/cgroup/memory.max");
    if (!host_swaps())
        say("granted-swap none");
    else if (!say_line("granted-both", "/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes"))
        say_line("granted-swap", "/sys/fs/cgroup/memory.swap.max");
}

void granted_processes(void) {
    if (!say_line("granted-pids", "/sys/fs/cgroup/pids/pids.max"))
        say_line("granted-pids", "/sys/fs/cgroup/pids.max");
}

void granted_cpu(void) {
    if (!say_line("granted-cpu", "/sys/fs/cgroup/cpu/cpu.cfs_quota_us")
        && !say_line("granted-cpu", "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us"))
        say_line("granted-cpu", "/sys/fs/cgroup/cpu.max");
}
