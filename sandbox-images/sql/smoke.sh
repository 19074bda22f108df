#!/bin/sh
set -eu
/opt/cupel/check.sh query.sql
cd "$(mktemp -d)"
echo "CREATE TABLE greeting (words TEXT, n INT); INSERT INTO greeting VALUES ('hello from', 40);" > setup.sql
exec /opt/cupel/run.sh /box/src/query.sql
