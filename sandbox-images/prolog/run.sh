#!/bin/sh
# Runs a program: run.sh STACK FILE [ARGUMENT...], with a stack of so many mebibytes. It is started at main/0, unless a
# directive of its own does that.
set -eu
stack=$1 program=$2
shift 2
goal=main
[ ! -e /box/out/starts-itself ] || goal=true
exec swipl -f /opt/cupel/line_buffered.pl --no-packs "--stack-limit=${stack}m" -g "$goal" -t halt "$program" -- "$@"
