#!/bin/sh
set -eu
/opt/cupel/check.sh main.pl
exec swipl -f none --no-packs -g main -t halt main.pl
