#!/bin/sh
# Runs Busted suites: unit.sh REPORT FILE... in a folder that holds the suite's files and the learner's.
set -eu
report=$1
shift
exec lua5.4 /usr/bin/busted --output=junit -Xoutput "$report" -- "$@"
