import sys

key = int(sys.argv[1])
secret = ""
for c in sys.stdin.read():
    if "a" <= c <= "z":
        c = chr((ord(c) - ord("a") + key) % 26 + ord("a"))
    elif "A" <= c <= "Z":
        c = chr((ord(c) - ord("A") + key) % 26 + ord("A"))
    secret += c
print(secret)
