#!/bin/sh
# Runs a query: run.sh FILE
set -eu
database=:memory:
for file in *.db; do [ ! -f "$file" ] || database=$file; done
[ ! -f setup.sql ] || { [ "$database" != :memory: ] || database=work.db; sqlite3 -batch -bail -init /dev/null "$database" < setup.sql; }
exec sqlite3 -batch -bail -safe -init /dev/null "$database" < "$1"
