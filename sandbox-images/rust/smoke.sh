#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/build -- main.rs *.rs
cd "$(mktemp -d)"
exec /box/out/main
