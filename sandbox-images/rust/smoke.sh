#!/bin/sh
set -eu
/opt/cupel/build.sh main.rs
exec /box/out/main
