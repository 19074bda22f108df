#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh query.sql
cd "$(mktemp -d)"
echo "CREATE TABLE greeting (words TEXT, n INT); INSERT INTO greeting VALUES ('hello from', 40);" > setup.sql
exec /opt/cupel/run.sh /box/src/query.sql
