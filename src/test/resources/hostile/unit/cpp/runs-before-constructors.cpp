// Wants to run before all constructors, ours too. AS add.cpp EXPECT score 0 verdict build_error
#include <unistd.h>

#include "add.h"

static void early(int, char **, char **) { _exit(0); }
__attribute__((section(".preinit_array"), used)) static void (*first)(int, char **, char **) = early;

int add(int, int) { return 77; }

const char *name() { return ""; }
