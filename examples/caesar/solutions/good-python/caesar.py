import sys
from string import ascii_lowercase, ascii_uppercase


def moved(alphabet, key):
    key %= len(alphabet)
    return alphabet[key:] + alphabet[:key]


key = int(sys.argv[1])
table = str.maketrans(
    ascii_lowercase + ascii_uppercase,
    moved(ascii_lowercase, key) + moved(ascii_uppercase, key),
)
sys.stdout.write(sys.stdin.read().translate(table))
