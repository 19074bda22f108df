#!/bin/sh
set -eu
/opt/cupel/tally check main.tally
echo '20 22' | exec /opt/cupel/tally run main.tally
