#!/bin/sh
# Builds a program: build.sh FLAG... -- SOURCE... A module may come after who uses it: it is tried again until all are there.
set -eu
flags=
while [ "$1" != -- ]; do flags="$flags $1"; shift; done
shift
mkdir -p /tmp/objects
left=$*
while [ -n "$left" ]; do
    again=
    for source in $left; do
        gfortran -O2 $flags -J/tmp/objects -c "$source" -o "/tmp/objects/$(echo "$source" | tr / _).o" 2> /tmp/said || again="$again $source"
    done
    [ "$again" != "$left" ] || { for source in $again; do gfortran -O2 $flags -J/tmp/objects -c "$source" -o /dev/null; done; exit 1; }
    left=$again
done
exec gfortran $flags -o /box/out/main /tmp/objects/*.o
