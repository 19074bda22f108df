#!/bin/sh
set -eu
/opt/cupel/check.sh main.m greeting.m
exec octave-cli --norc --no-history --quiet --path /box/src main.m
