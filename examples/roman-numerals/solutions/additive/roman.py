VALUES = [("M", 1000), ("D", 500), ("C", 100), ("L", 50), ("X", 10), ("V", 5), ("I", 1)]


def to_roman(number):
    if number < 1 or number > 3999:
        raise ValueError("out of range")
    numeral = ""
    for letter, value in VALUES:
        while number >= value:
            numeral += letter
            number -= value
    return numeral


def from_roman(numeral):
    total = 0
    for c in numeral.upper():
        for letter, value in VALUES:
            if c == letter:
                total += value
    if to_roman(total) != numeral.upper():
        raise ValueError("not a numeral")
    return total
