#!/bin/sh
set -eu
/opt/cupel/build.sh Main.hs
exec /box/out/main
