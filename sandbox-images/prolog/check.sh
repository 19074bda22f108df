#!/bin/sh
# Loads each source and takes every word of complaint for a fault; nothing of it is called.
set -eu
for source; do
    said=$(swipl -f none --no-packs -g halt -l "$source" 2>&1) || true
    case $said in *[Ee]rror*) echo "$said" >&2; exit 1 ;; esac
done
