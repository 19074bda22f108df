#!/bin/sh
# Looks at sources with Checkstyle: checkstyle.sh -Xmx… SOURCE... By the bundle's configuration, else by the image's.
set -eu
heap=$1
shift
config=/opt/cupel/checkstyle.xml
[ ! -f "$HOME/lint-config" ] || config=$HOME/lint-config
# It exits with the number of errors; what could not be read is told on stderr, as an exception.
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto "$heap" -cp '/opt/cupel/linter/*' com.puppycrawl.tools.checkstyle.Main -c "$config" "$@" \
    | grep -v '^Starting audit\.\.\.$\|^Audit done\.$' || [ $? -eq 1 ]
