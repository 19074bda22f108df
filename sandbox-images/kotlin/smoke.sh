#!/bin/sh
set -eu
/opt/cupel/kotlinc.sh 500 /box/out . main.kt greeting.kt
exec /opt/cupel/kotlin.sh 200 main.kt
