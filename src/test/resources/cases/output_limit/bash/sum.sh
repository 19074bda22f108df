while true; do echo "and so on"; done
