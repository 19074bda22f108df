#!/bin/sh
# Runs the class that a file with a main becomes: kotlin.sh HEAP FILE. sum.kt is SumKt, in whichever package.
set -eu
name=$(basename "$2" .kt)
first=$(echo "$name" | cut -c1 | tr '[:lower:]' '[:upper:]')
class=$(cd /box/out && find . -name "$first$(echo "$name" | cut -c2-)Kt.class" | head -n 1 | sed 's,^\./,,; s,\.class$,,; s,/,.,g')
[ -n "$class" ] || { echo "$2 has no main function" >&2; exit 1; }
exec java -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData "-Xmx${1}m" -Xss8m -cp "/box/out:/opt/cupel/kotlin-stdlib.jar" "$class"
