#!/bin/sh
# Refuses commands of SQLite's shell; whether a query makes sense depends on its tables, so only running it tells.
set -eu
for source; do
    if said=$(grep -n '^\.[A-Za-z]' "./$source"); then
        printf '%s\n' "$said" | sed "s|^|$source:|; s|\$|   (commands that begin with a dot are not SQL)|" >&2
        exit 1
    fi
done
