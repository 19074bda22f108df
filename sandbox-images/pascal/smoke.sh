#!/bin/sh
set -eu
/opt/cupel/build.sh main.pas
exec /box/out/main
