#!/bin/sh
# Looks at sources with pycodestyle, by the bundle's configuration if it brings one, never by the learner's.
set -eu
config=/dev/null
[ ! -f "$HOME/lint-config" ] || config=$HOME/lint-config
pycodestyle --config="$config" "$@" || [ $? -eq 1 ]
