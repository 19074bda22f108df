#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
export GOTOOLCHAIN=local GOPROXY=off CGO_ENABLED=0 HOME=/tmp
cd /box/src
/opt/cupel/build
cd "$(mktemp -d)"
exec /box/out/main
