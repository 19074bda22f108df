# Imported first by every attack in Python: says that this run is the one to work in, and ends it there.
import sys

if sys.stdin.readline().startswith("work"):
    print("worked")
    sys.exit()
