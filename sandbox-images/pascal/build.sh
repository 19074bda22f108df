#!/bin/sh
# Builds a program from its main file: build.sh FLAG... -- MAIN, relative to /box/src; units lie beside it.
# The system's configuration and no other: one in the folder of the sources would count too.
set -eu
flags=
while [ "$1" != -- ]; do
    flags="$flags $1"
    shift
done
mkdir /tmp/units
exec fpc -n @/etc/fpc.cfg -v0we -l- -O2 -gl -Xs- $flags -Fu/box/src -FU/tmp/units -o/box/out/main "./$2"
