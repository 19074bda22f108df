#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
mkdir -p /box/out
cd /box/src
java -cp /opt/cupel/harness.jar dev.cupel.harness.Build Main.java -- *.java
cd "$(mktemp -d)"
exec java -cp /box/out:/box/src @/box/out/launch
