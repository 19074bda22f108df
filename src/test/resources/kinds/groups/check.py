import sys

asked, _, actual = (open(name).read().split() for name in sys.argv[1:])
if asked == actual:
    print(1)
elif actual:
    print(0.25)
else:
    sys.exit(1)
