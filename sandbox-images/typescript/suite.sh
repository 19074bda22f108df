#!/bin/sh
# Runs what a suite became: suite.sh REPORT TEST... Test files are found where the suite's build left them.
set -eu
report=$1
shift
files=
for test; do files="$files /box/suite-out/${test%.ts}.js"; done
node --test --test-reporter=junit --test-reporter-destination="$report" $files || [ -s "$report" ]
