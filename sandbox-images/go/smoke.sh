#!/bin/sh
set -eu
/opt/cupel/build.sh -- main.go greeting.go
exec /box/out/main
