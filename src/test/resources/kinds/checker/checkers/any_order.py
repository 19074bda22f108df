import sys
from sets import divisors

asked, _, actual, mode = sys.argv[1:]
assert mode == "strict"
n = int(open(asked).read())
said = {int(word) for word in open(actual).read().split()}
right = divisors(n)
print("looked at", n, file=sys.stderr)
if said == right:
    sys.exit(0)
if said and said < right:
    print("0.5")
    print("You found %d of %d divisors." % (len(said), len(right)))
    sys.exit(0)
print("Not all of these are divisors of", n)
sys.exit(1)
