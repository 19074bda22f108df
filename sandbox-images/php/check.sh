#!/bin/sh
# Looks at the syntax of each source; runs nothing of it that the language does not run while it reads.
set -eu
for source; do php -n -l "$source" > /dev/null; done
