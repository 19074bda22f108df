import sys

secret = open(sys.argv[1]).readline().strip()
print("attack", flush=True)
line = sys.stdin.readline()
sys.exit(0 if line.strip() == secret else 1)
