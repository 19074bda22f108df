import unittest

from leap import leap_year


class LeapTest(unittest.TestCase):
    def test_no(self):
        self.assertIs(leap_year(2015), False)

    def test_four(self):
        self.assertIs(leap_year(1996), True)

    def test_century(self):
        self.assertIs(leap_year(1900), False)

    def test_four_centuries(self):
        self.assertIs(leap_year(2000), True)
