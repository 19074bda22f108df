/* What the whole sandbox has used: from its cgroup, version 1 or 2, by whatever files can be read; where there are none
 * (gVisor), from /proc and from what was reaped. The cgroup counts the runner too, so its own share is taken off. */
#include "runner.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { METER_MEMORY = 1, METER_CPU = 2, METER_TASKS = 4 };

static struct {
    int memory, cpu, tasks, out_of_memory, refused;
} files;
static uint8_t version;
static bool v1_cpu;
static uint64_t reaped_us, largest_process;

static int open_meter(const char *path) {
    return open(path, O_RDONLY | O_CLOEXEC);
}

static int open_either(const char *first, const char *second) {
    int fd = open_meter(first);
    return fd >= 0 ? fd : open_meter(second);
}

void meter_open(void) {
    files.memory = open_either("/sys/fs/cgroup/memory/memory.stat", "/sys/fs/cgroup/memory.stat");
    version = files.memory < 0 ? 0 : access("/sys/fs/cgroup/memory/memory.stat", R_OK) == 0 ? 1 : 2;
    files.cpu = open_either("/sys/fs/cgroup/cpuacct/cpuacct.usage", "/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage");
    v1_cpu = files.cpu >= 0;
    if (!v1_cpu)
        files.cpu = open_meter("/sys/fs/cgroup/cpu.stat");
    files.tasks = open_either("/sys/fs/cgroup/pids/pids.current", "/sys/fs/cgroup/pids.current");
    files.out_of_memory = open_either("/sys/fs/cgroup/memory/memory.oom_control", "/sys/fs/cgroup/memory.events");
    files.refused = open_either("/sys/fs/cgroup/pids/pids.events", "/sys/fs/cgroup/pids.events");
}

uint8_t meter_cgroup(void) {
    return version;
}

uint8_t meter_flags(void) {
    return (uint8_t)((files.memory >= 0 ? METER_MEMORY : 0) | (files.cpu >= 0 ? METER_CPU : 0)
                     | (files.tasks >= 0 ? METER_TASKS : 0));
}

/* --- cgroup files ---------------------------------------------------------------------------------------------- */

static const char *text_of(int fd) {
    static char text[8192];
    ssize_t n = fd < 0 ? 0 : pread(fd, text, sizeof text - 1, 0);
    text[n > 0 ? n : 0] = 0;
    return text;
}

/* The value of a `key value` line; 0 where there is none. */
static uint64_t value_of(const char *text, const char *key) {
    size_t length = strlen(key);
    for (const char *line = text; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL)
        if (strncmp(line, key, length) == 0 && line[length] == ' ')
            return strtoull(line + length + 1, NULL, 10);
    return 0;
}

static uint64_t own_cpu_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

static uint64_t cgroup_cpu_us(void) {
    const char *text = text_of(files.cpu);
    uint64_t used = v1_cpu ? strtoull(text, NULL, 10) / 1000 : value_of(text, "usage_usec");
    uint64_t own = own_cpu_us();
    return used > own ? used - own : 0;
}

/* Pages of programs and of tmpfs; the page cache is the machine's, not the learner's. */
static uint64_t cgroup_memory(void) {
    const char *text = text_of(files.memory);
    return value_of(text, version == 1 ? "rss" : "anon") + value_of(text, "shmem");
}

/* --- /proc ----------------------------------------------------------------------------------------------------- */

/* Adds what one process uses now. */
static void add_process(const char *pid, struct reading *sum) {
    char path[64], text[1024];
    snprintf(path, sizeof path, "/proc/%.20s/stat", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? 0 : read(fd, text, sizeof text - 1);
    if (fd >= 0)
        close(fd);
    text[n > 0 ? n : 0] = 0;
    const char *fields = strrchr(text, ')'); /* a program's name may hold anything, also blanks and brackets */
    unsigned long user, system, threads, pages;
    if (fields && sscanf(fields, ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %*d %*d %*d %*d %lu %*d %*u %*u %lu",
                         &user, &system, &threads, &pages) == 4) {
        sum->cpu_us += (user + system) * 1000000 / (uint64_t)sysconf(_SC_CLK_TCK);
        sum->tasks += threads;
        sum->memory += pages * (uint64_t)sysconf(_SC_PAGESIZE);
    }
}

static struct reading processes(void) {
    struct reading sum = {.cpu_us = reaped_us};
    DIR *proc = opendir("/proc");
    for (struct dirent *entry; proc && (entry = readdir(proc));)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9' && strcmp(entry->d_name, "1") != 0)
            add_process(entry->d_name, &sum);
    if (proc)
        closedir(proc);
    return sum;
}

/* --- both ------------------------------------------------------------------------------------------------------ */

static uint64_t micros(struct timeval t) {
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_usec;
}

/* Told of every process that has ended, of which /proc shows nothing any more. */
void meter_reaped(const struct rusage *usage) {
    reaped_us += micros(usage->ru_utime) + micros(usage->ru_stime);
    if ((uint64_t)usage->ru_maxrss * 1024 > largest_process)
        largest_process = (uint64_t)usage->ru_maxrss * 1024;
}

void meter_start(void) {
    largest_process = 0;
}

/* The largest process that ended since the start: the peak where a step was too short to be sampled. */
uint64_t meter_largest_process(void) {
    return largest_process;
}

/* Counters and levels of this moment; what a step used is the difference to a reading before it. */
void meter_read(struct reading *reading) {
    struct reading scanned = {0};
    if (files.memory < 0 || files.cpu < 0 || files.tasks < 0)
        scanned = processes();
    *reading = (struct reading){
        .cpu_us = files.cpu < 0 ? scanned.cpu_us : cgroup_cpu_us(),
        .memory = files.memory < 0 ? scanned.memory : cgroup_memory(),
        .tasks = files.tasks < 0 ? scanned.tasks : strtoull(text_of(files.tasks), NULL, 10),
        .out_of_memory_kills = value_of(text_of(files.out_of_memory), "oom_kill"),
        .refused_forks = value_of(text_of(files.refused), "max"),
    };
}
