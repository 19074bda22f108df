#!/bin/sh
# Builds a program from its main file: build.sh MAIN
set -eu
exec rustc --edition 2021 -O -C linker=gcc --crate-name main -o /box/out/main "$1"
