#!/bin/sh
# Runs what a source became: run.sh SOURCE HEAP
set -eu
source=$1
exec node "--max-old-space-size=$2" "/box/out/${source%.ts}.js"
