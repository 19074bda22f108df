import sys

n = int(open(sys.argv[1]).read())
try:
    d = int(sys.stdin.read())
except ValueError:
    sys.exit(43)
open(sys.argv[3] + "judgemessage.txt", "w").write("looked at %d" % d)
sys.exit(42 if d > 1 and n % d == 0 else 43)
