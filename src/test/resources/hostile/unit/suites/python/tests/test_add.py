import unittest

from add import add


def test_small_numbers():
    assert add(2, 3) == 5


def test_negative_numbers():
    assert add(-1, -2) == -3


class WithUnittest(unittest.TestCase):
    def test_large_numbers(self):
        self.assertEqual(add(10**20, 1), 10**20 + 1)
