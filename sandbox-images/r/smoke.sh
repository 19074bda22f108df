#!/bin/sh
set -eu
/opt/cupel/check.sh main.R greeting.R
exec Rscript --vanilla main.R
