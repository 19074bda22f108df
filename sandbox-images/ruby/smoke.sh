#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh *.rb
cd "$(mktemp -d)"
exec ruby --disable=gems -r/opt/cupel/line_buffered.rb -I /box/src /box/src/main.rb
