#!/bin/sh
# Runs Bats suites: unit.sh REPORT FILE... in a folder that holds the suite's files and the learner's.
set -eu
report=$1
shift
exec bats --formatter junit "$@" > "$report"
