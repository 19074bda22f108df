#!/bin/sh
# Builds a program of package main: build.sh -- SOURCE... Compiler and linker are called as `go build` calls them; the go command itself wants
# a cache of thousands of files.
set -eu
shift
tools=$(ls -d /usr/lib/go-*/pkg/tool/linux_*)
"$tools/compile" -p main -complete -trimpath "$PWD=>." -importcfg /opt/cupel/importcfg -o /tmp/main.a "$@"
exec "$tools/link" -importcfg /opt/cupel/importcfg -s -w -o /box/out/main /tmp/main.a
