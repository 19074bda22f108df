import sys

secret = int(open(sys.argv[1]).read())
print(1000, flush=True)
for tries in range(1, 11):
    line = sys.stdin.readline()
    if not line:
        print("the program left after", tries - 1, "guesses", file=sys.stderr)
        sys.exit(1)
    guess = int(line)
    if guess == secret:
        print("right", flush=True)
        sys.exit(0)
    print("higher" if guess < secret else "lower", flush=True)
sys.exit(1)
