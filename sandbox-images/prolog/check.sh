#!/bin/sh
# Looks at the syntax of each source, relative to /box/src, without running it: check.sh ENTRY FILE...
set -eu
exec swipl -q -f none --no-packs /opt/cupel/check.pl -- "$@"
