// Reads stdin before main to report in the harness's name, then leaves. AS add.cpp EXPECT score 0 flags exited_early harness_touched
#include <string>
#include <unistd.h>

#include "add.h"

__attribute__((constructor(101))) static void early() {
    char letter[4096];
    ssize_t count = read(0, letter, sizeof letter);
    std::string nonce(letter, count > 32 ? 32 : 0), report;
    for (const char *test : {"SmallNumbers", "NegativeNumbers", "HasAName"})
        report += nonce + " {\"test\": \"Add." + test + "\", \"outcome\": \"passed\"}\n";
    report += nonce + " {\"end\": true, \"tests\": 3}\n";
    (void)!write(3, report.data(), report.size());
    _exit(0);
}

int add(int, int) { return 77; }

const char *name() { return ""; }
