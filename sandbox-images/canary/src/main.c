#include "canary.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void say(const char *format, ...) {
    va_list words;
    va_start(words, format);
    vprintf(format, words);
    va_end(words);
    putchar('\n');
    fflush(stdout);
}

static const struct {
    const char *name;
    void (*act)(void);
} ATTACKS[] = {
    {"memory", use_memory},   {"pids", use_processes},       {"cpu", use_cpu},        {"wall", use_wall},
    {"output", use_output},   {"disk", fill_space},          {"build-disk", fill_build}, {"inodes", fill_inodes},
    {"network", leave_by_network}, {"seccomp", try_calls}, {"privilege", try_privileges},
};

int main(int argc, char **argv) {
    for (size_t i = 0; argc == 2 && i < sizeof ATTACKS / sizeof *ATTACKS; i++)
        if (strcmp(argv[1], ATTACKS[i].name) == 0) {
            ATTACKS[i].act();
            say("done");
            return 0;
        }
    return 2;
}
