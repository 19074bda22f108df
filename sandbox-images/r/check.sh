#!/bin/sh
# Looks at the syntax of each source, relative to /box/src, without running it: check.sh FILE...
# Names that begin with - would be options of R itself, wherever they stand.
set -eu
for source; do
    shift
    set -- "$@" "./$source"
done
exec Rscript --vanilla /opt/cupel/check.R "$@"
