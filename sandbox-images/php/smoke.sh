#!/bin/sh
# Builds and runs the program in /box/src as the service does; bin/images compares what it prints.
set -e
cd /box/src
/opt/cupel/check.sh *.php
cd "$(mktemp -d)"
exec php -c /opt/cupel/php.ini -d memory_limit=256M /box/src/main.php
