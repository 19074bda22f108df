#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh *.m
cd "$(mktemp -d)"
exec octave-cli --norc --no-history --quiet --path /box/src /box/src/main.m
