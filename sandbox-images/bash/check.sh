#!/bin/sh
# Looks at the syntax of each source, relative to /box/src, without running it: check.sh FILE...
set -eu
for source; do bash --noprofile --norc -n "./$source"; done
