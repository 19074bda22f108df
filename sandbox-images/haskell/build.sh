#!/bin/sh
# Builds a program from its main file: build.sh MAIN; modules lie beside it.
set -eu
exec ghc -v0 -O1 -i/box/src -outputdir /tmp/objects -o /box/out/main "$1"
