import sys

key = int(sys.argv[1])
for c in sys.stdin.read().lower():
    if "a" <= c <= "z":
        c = chr((ord(c) - ord("a") + key) % 26 + ord("a"))
    print(c, end="")
