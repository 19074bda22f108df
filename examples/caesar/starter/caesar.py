import sys

key = int(sys.argv[1])
letter = sys.stdin.read()

# Move the letters here.

sys.stdout.write(letter)
