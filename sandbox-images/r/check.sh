#!/bin/sh
# Looks at the syntax of each source.
set -eu
for source; do Rscript --vanilla -e "invisible(parse(commandArgs(TRUE)[1]))" "$source"; done
