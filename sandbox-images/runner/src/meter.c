/* What the whole sandbox has used: from its cgroup, version 1 or 2, by whatever files can be read; where there are none,
 * from gVisor's kernel or from /proc. The cgroup counts the runner too, so its own share is taken off. */
#include "runner.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { METER_MEMORY = 1, METER_CPU = 2, METER_TASKS = 4 };

static struct {
    int memory, cpu, tasks, out_of_memory, refused, machine;
} files;
static uint8_t version;
static bool v1_cpu, gvisor;

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
    gvisor = version == 0 && kernel_is_gvisor();
    files.machine = gvisor ? open_meter("/proc/meminfo") : -1;
}

uint8_t meter_cgroup(void) {
    return version;
}

uint8_t meter_flags(void) {
    return (uint8_t)((files.memory >= 0 || gvisor ? METER_MEMORY : 0) | (files.cpu >= 0 ? METER_CPU : 0)
                     | (files.tasks >= 0 || gvisor ? METER_TASKS : 0));
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

static uint64_t clock_us(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

static uint64_t cgroup_cpu_us(void) {
    const char *text = text_of(files.cpu);
    uint64_t used = v1_cpu ? strtoull(text, NULL, 10) / 1000 : value_of(text, "usage_usec");
    uint64_t own = clock_us(CLOCK_PROCESS_CPUTIME_ID);
    return used > own ? used - own : 0;
}

/* Pages of programs and of tmpfs; the page cache is the machine's, not the learner's. */
static uint64_t cgroup_memory(void) {
    const char *text = text_of(files.memory);
    return value_of(text, version == 1 ? "rss" : "anon") + value_of(text, "shmem");
}

/* gVisor counts what lies in tmpfs as anonymous. */
static uint64_t gvisor_memory(void) {
    return value_of(text_of(files.machine), "Active(anon):") * 1024;
}

/* --- all of them ----------------------------------------------------------------------------------------------- */

/* To look at each process takes long, and the longer the more a fork bomb has grown; their number is told at once. So
 * gVisor's is asked for often and theirs seldom: a quarter of the time goes into looking at most. */
static struct reading gvisor_read(uint64_t most_tasks) {
    static uint64_t cpu_us, began_us, ended_us;
    uint64_t now_us = clock_us(CLOCK_MONOTONIC);
    if (most_tasks == EVERY_TASK || (gvisor_tasks() <= most_tasks && now_us - ended_us > 3 * (ended_us - began_us))) {
        began_us = now_us;
        cpu_us = processes().cpu_us;
        ended_us = clock_us(CLOCK_MONOTONIC);
    }
    return (struct reading){.cpu_us = cpu_us, .memory = gvisor_memory(), .tasks = gvisor_tasks()};
}

/* Counters and levels of this moment; what a step used is the difference to a reading before it. With more than
 * `most_tasks` the processor's time may be an old one; EVERY_TASK wants a new one. */
void meter_read(struct reading *reading, uint64_t most_tasks) {
    if (gvisor)
        *reading = gvisor_read(most_tasks);
    else if (files.memory < 0 || files.cpu < 0 || files.tasks < 0)
        *reading = processes();
    if (files.cpu >= 0)
        reading->cpu_us = cgroup_cpu_us();
    if (files.memory >= 0)
        reading->memory = cgroup_memory();
    if (files.tasks >= 0)
        reading->tasks = strtoull(text_of(files.tasks), NULL, 10);
    reading->out_of_memory_kills = value_of(text_of(files.out_of_memory), "oom_kill");
    reading->refused_forks = value_of(text_of(files.refused), "max");
}
