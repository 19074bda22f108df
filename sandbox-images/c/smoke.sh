#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
mkdir -p /box/out
cd /box/src
/opt/cupel/build -- $(find . -name '*.c' -o -name '*.cpp' | sort)
cd "$(mktemp -d)"
exec /box/out/main
