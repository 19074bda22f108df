/* What programs use where no cgroup tells: added up over /proc and over all that have ended. gVisor's kernel serves this
 * sandbox alone, so that what it tells of the machine's memory and tasks is the sandbox's own. */
#include "runner.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/sysinfo.h>
#include <unistd.h>

enum { READ_ALL_OF_LOG = 3 };

static uint64_t reaped_us, largest_process, vanished_us, highest_us;

/* Its log greets by name; another kernel lets nobody here read its log. */
bool kernel_is_gvisor(void) {
    char log[4096];
    int n = klogctl(READ_ALL_OF_LOG, log, sizeof log - 1);
    log[n > 0 ? n : 0] = 0;
    return strstr(log, "Starting gVisor") != NULL;
}

uint64_t gvisor_tasks(void) {
    struct sysinfo all;
    return sysinfo(&all) == 0 ? all.procs : 0;
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

uint64_t micros(struct timeval t) {
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_usec;
}

/* Adds what is in one /proc/PID/stat. A process's time includes that of the children it has waited for. */
void add_process(const char *text, struct reading *sum) {
    const char *fields = strrchr(text, ')'); /* a program's name may hold anything, also blanks and brackets */
    unsigned long user, system, threads, pages;
    long waited_user, waited_system;
    if (!fields || sscanf(fields, ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %ld %ld %*d %*d %lu %*d %*u %*u %lu",
                          &user, &system, &waited_user, &waited_system, &threads, &pages) != 6)
        return;
    unsigned long ticks = user + system + (unsigned long)waited_user + (unsigned long)waited_system;
    sum->cpu_us += ticks * 1000000 / (unsigned long)sysconf(_SC_CLK_TCK);
    sum->tasks += threads;
    sum->memory += pages * (unsigned long)sysconf(_SC_PAGESIZE);
}

static void add_pid(const char *pid, struct reading *sum) {
    char path[64], text[1024];
    snprintf(path, sizeof path, "/proc/%.20s/stat", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? 0 : read(fd, text, sizeof text - 1);
    if (fd >= 0)
        close(fd);
    text[n > 0 ? n : 0] = 0;
    add_process(text, sum);
}

/* Where a parent ignores the end of its children nobody is told their times, and they are gone from every sum: what a
 * sum has shrunk by is made up for. A child that nobody saw, because it was over between two looks, is lost. */
uint64_t never_less(uint64_t cpu_us) {
    if (cpu_us + vanished_us < highest_us)
        vanished_us = highest_us - cpu_us;
    highest_us = cpu_us + vanished_us;
    return highest_us;
}

struct reading processes(void) {
    struct reading sum = {.cpu_us = reaped_us};
    DIR *proc = opendir("/proc");
    for (struct dirent *entry; proc && (entry = readdir(proc));)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9' && strcmp(entry->d_name, "1") != 0)
            add_pid(entry->d_name, &sum);
    if (proc)
        closedir(proc);
    sum.cpu_us = never_less(sum.cpu_us);
    return sum;
}

/* What is used cannot be more than what all processors gave. gVisor counts a task that waits for one as running. */
uint64_t at_most_all_processors(uint64_t cpu_us, uint64_t wall_us) {
    static uint64_t processors;
    if (processors == 0)
        processors = (uint64_t)sysconf(_SC_NPROCESSORS_ONLN);
    return cpu_us < wall_us * processors ? cpu_us : wall_us * processors;
}
