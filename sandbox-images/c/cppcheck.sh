#!/bin/sh
# Looks at sources with Cppcheck. A bundle's configuration holds options, one a line, such as --enable=style.
set -eu
if [ -f "$HOME/lint-config" ]; then
    options=$(grep -E '^--(enable|disable|suppress|std|inconclusive|check-level)' "$HOME/lint-config" || true)
else
    options='--enable=warning,style,performance,portability'
fi
# Headers of the system are not there to be judged.
cppcheck --quiet $options --suppress=missingIncludeSystem --template='{file}:{line}:{column}: {message} [{id}]' "$@" 2>&1
