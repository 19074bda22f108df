#!/bin/sh
# Runs suites of Test::More and its like: unit.sh REPORT FILE... in a folder that holds the suite's files and the learner's.
set -eu
report=$1
shift
exec prove --norc -I . --formatter TAP::Formatter::JUnit "$@" > "$report"
