def to_roman(number):
    """The Roman numeral of a number from 1 to 3999."""
    return ""


def from_roman(numeral):
    """The number that a Roman numeral stands for."""
    return 0
