#!/bin/sh
# Looks at the syntax of each source, relative to /box/src, without running it: check.sh FILE...
# Elsewhere, since a function in the folder it stands in would come before those of Octave.
set -eu
for source; do
    shift
    set -- "$@" "/box/src/$source"
done
cd /
exec octave-cli --norc --no-history --quiet /opt/cupel/check.m "$@"
