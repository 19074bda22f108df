#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh *.pl *.pm
cd "$(mktemp -d)"
exec perl -I /opt/cupel -Mflush -I /box/src /box/src/main.pl
