#!/bin/sh
# Looks at the syntax of each source, relative to /box/src: check.sh FILE... As ever in Perl, BEGIN blocks and modules run.
set -u
for source; do
    said=$(perl -I /box/src -c "./$source" 2>&1 < /dev/null) || { printf '%s\n' "$said" >&2; exit 1; }
done
