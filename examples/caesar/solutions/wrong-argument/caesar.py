import sys

key = int(sys.argv[2])
for c in sys.stdin.read():
    if c.isalpha():
        base = ord("a") if c.islower() else ord("A")
        c = chr((ord(c) - base + key) % 26 + base)
    print(c, end="")
