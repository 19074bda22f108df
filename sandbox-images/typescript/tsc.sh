#!/bin/sh
# Checks the types and writes JavaScript: tsc.sh FOLDER SOURCE...
set -eu
out=$1
shift
types=/opt/cupel/typescript/node_modules
exec node --max-old-space-size=700 $types/typescript/bin/tsc --outDir "$out" --rootDir . --target es2022 --module commonjs --moduleResolution node10 \
    --esModuleInterop --typeRoots $types/@types --types node --skipLibCheck --noEmitOnError --pretty false "$@"
