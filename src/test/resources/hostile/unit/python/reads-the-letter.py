# Looks on stdin, in the environment and in the arguments for what the harness was told. EXPECT score 0
import os
import sys

told = os.environ.get("NONCE", "") + sys.stdin.read() + " ".join(sys.argv[2:])
try:
    told += os.read(0, 100).decode()
except OSError:
    pass


def add(a, b):
    return a + b if told else 0
