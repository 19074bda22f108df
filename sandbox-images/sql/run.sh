#!/bin/sh
# Runs a query in the test's working folder: run.sh FILE
#
# With setup.sql there, in memory, on the same connection, after that file. Else on a copy of the only *.db there. Else in memory.
# Safe mode ends the run where it asks for programs, extensions, other databases, or files to write.
set -eu
database=:memory: setup=/dev/null
if [ -f setup.sql ]; then
    setup=setup.sql
else
    for file in *.db; do
        [ -f "$file" ] || continue
        [ "$database" = :memory: ] || { echo "There are several databases: $database, $file" >&2; exit 1; }
        database=$file
    done
fi
if [ "$database" != :memory: ]; then
    cp "./$database" /tmp/database
    chmod u+w /tmp/database
    database=/tmp/database
fi
exec sqlite3 -batch -bail -safe -list -init "$setup" "$database" < "$1"
