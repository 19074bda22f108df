#!/bin/sh
said=$(echo attack | python3 /box/src/main.py 2>/dev/null | head -c 1000)
if [ "$said" = "what the program cannot know" ]; then score=1; else score=0; fi
printf '{"score": %s}' "$score" > results.json
