#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
node --no-warnings --experimental-vm-modules /opt/cupel/check.mjs *.js *.mjs
cd "$(mktemp -d)"
exec node /box/src/main.js
