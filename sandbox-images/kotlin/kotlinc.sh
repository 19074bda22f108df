#!/bin/sh
# Compiles: kotlinc.sh HEAP FOLDER CLASSPATH SOURCE...
set -eu
heap=$1 out=$2 path=$3
shift 3
case $path in */\*) path=$(printf '%s:' "${path%\*}"*.jar) ;; esac     # this compiler knows no wildcards
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto "-Xmx${heap}m" --sun-misc-unsafe-memory-access=allow -cp '/opt/cupel/kotlin/*' \
    org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -nowarn -cp "/opt/cupel/kotlin-stdlib.jar:$path" -d "$out" "$@"
