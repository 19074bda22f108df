import sys

_, expected, actual = (open(name, errors="replace").read() for name in sys.argv[1:])
print("compared", len(actual), "characters", file=sys.stderr)
if expected.split() != actual.split():
    print("That is not it.")
    sys.exit(1)
