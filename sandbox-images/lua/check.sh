#!/bin/sh
# Looks at the syntax of each source; runs nothing of it that the language does not run while it reads.
set -eu
for source; do luac5.4 -p "$source"; done
