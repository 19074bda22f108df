#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh *.lua
cd "$(mktemp -d)"
exec env "LUA_PATH=/box/src/?.lua;;" lua5.4 -e "io.stdout:setvbuf('line')" /box/src/main.lua
