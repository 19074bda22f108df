#!/bin/sh
set -eu
/opt/cupel/tsc.sh /box/out main.ts greeting.ts
exec /opt/cupel/run.sh main.ts 200
