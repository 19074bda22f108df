#!/bin/sh
# Builds a program from its main file: build.sh MAIN; units lie beside it.
set -eu
mkdir -p /tmp/units
exec fpc -v0we -l- -O2 -Fu/box/src -FU/tmp/units -o/box/out/main "$1"
