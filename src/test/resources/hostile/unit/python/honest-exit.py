# Calls sys.exit where it should return, as beginners do. EXPECT score 0
import sys


def add(a, b):
    print(a + b)
    sys.exit(0)
