#!/bin/sh
set -eu
/opt/cupel/check.sh main.php greeting.php
exec php -n main.php
