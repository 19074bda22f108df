#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh main.pl *.pl
cd "$(mktemp -d)"
exec /opt/cupel/run.sh 160 /box/src/main.pl
