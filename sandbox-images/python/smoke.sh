#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
python3 -I /opt/cupel/build.py *.py
cd "$(mktemp -d)"
exec python3 -s -B /box/src/main.py
