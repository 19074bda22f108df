#!/bin/sh
# Runs PHPUnit suites: unit.sh MEBIBYTES REPORT FILE... in a folder that holds the suite's files and the learner's.
set -eu
memory=$1 report=$2
shift 2
exec php -c /opt/cupel/php.ini -d "memory_limit=${memory}M" /usr/bin/phpunit --no-configuration --do-not-cache-result \
    --colors=never --no-progress --log-junit "$report" "$@"
