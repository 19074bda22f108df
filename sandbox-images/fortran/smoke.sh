#!/bin/sh
set -eu
/opt/cupel/build.sh -- main.f90 words.f90
exec /box/out/main
