#!/bin/sh
# Refuses commands of the shell; whether a query makes sense depends on its tables, so only running it tells.
set -eu
for source; do
    if grep -n '^[[:space:]]*\.' "$source" >&2; then
        echo "$source: commands that begin with a dot are not SQL" >&2
        exit 1
    fi
done
