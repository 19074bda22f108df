. /box/src/greeting.sh
greeting $((40 + 2))
