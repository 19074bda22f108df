# attack x5: start oneself again and again with two megabytes of arguments | must: time_limit runtime_error memory_limit
import os
import sys
import work

if len(sys.argv) == 1 or sys.argv[1] != "again":
    os.closerange(3, 100)
os.execv("/bin/sh", ["sh", "-c", 'while :; do /bin/true "$@"; done', "sh"] + ["x" * 120_000] * 15)
