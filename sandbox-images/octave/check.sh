#!/bin/sh
# Looks at the syntax of each source, without running it.
set -eu
for source; do
    octave-cli --norc --no-history --quiet --eval "__parse_file__('$(pwd)/$source')"
done
