#!/bin/sh
set -eu
/opt/cupel/check.sh main.lua greeting.lua
exec env "LUA_PATH=/box/src/?.lua;;" lua5.4 main.lua
