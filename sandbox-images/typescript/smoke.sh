#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/compile /box/out 500 *.ts
cd "$(mktemp -d)"
exec /opt/cupel/run main.ts 200
