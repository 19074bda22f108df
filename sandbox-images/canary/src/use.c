/* Programs that want more than they are given. */
#include "canary.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MiB = 1 << 20, MOST_MEMORY = 512, MOST_PROCESSES = 256, MOST_SECONDS = 20, MOST_OUTPUT = 16 };

void use_memory(void) {
    granted_memory();
    for (int held = 0; held < MOST_MEMORY; held++) {
        void *page = mmap(NULL, MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (page == MAP_FAILED) {
            say("refused %d %s", held, strerrorname_np(errno));
            return;
        }
        memset(page, 1, MiB);
    }
    say("held %d", MOST_MEMORY);
}

/* Children that only live; they go with the step. */
void use_processes(void) {
    granted_processes();
    for (int alive = 1; alive < MOST_PROCESSES; alive++) {
        pid_t child = fork();
        if (child == 0) {
            sleep(MOST_SECONDS);
            _exit(0);
        }
        if (child < 0) {
            say("refused %d %s", alive, strerrorname_np(errno));
            sleep(1);
            return;
        }
    }
    say("alive %d", MOST_PROCESSES);
    sleep(1);
}

/* Two at once: what children use counts as well. */
void use_cpu(void) {
    granted_cpu();
    fork();
    alarm(MOST_SECONDS);
    for (volatile unsigned turns = 0;; turns++)
        continue;
}

void use_wall(void) {
    sleep(MOST_SECONDS);
    say("slept");
}

void use_output(void) {
    char line[1024];
    memset(line, 'x', sizeof line);
    line[sizeof line - 1] = '\n';
    for (int written = 0; written < MOST_OUTPUT * 1024; written++)
        if (fwrite(line, 1, sizeof line, stdout) != sizeof line)
            return;
}
