#!/bin/sh
set -eu
/opt/cupel/check.sh main.pl
exec perl -I /box/src main.pl
