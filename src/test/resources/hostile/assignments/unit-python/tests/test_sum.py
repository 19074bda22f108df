import random

from sum import add


def test_small():
    assert add(1, 2) == 3


def test_any():
    a, b = random.randrange(10**6), random.randrange(10**6)
    assert add(a, b) == a + b
