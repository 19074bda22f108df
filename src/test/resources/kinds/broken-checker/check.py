import sys
print("cannot decide", file=sys.stderr)
sys.exit(7)
