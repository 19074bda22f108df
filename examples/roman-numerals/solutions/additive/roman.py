VALUES = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}


def to_roman(number):
    if number < 1 or number > 3999:
        raise ValueError("out of range")
    numeral = ""
    for letter, value in VALUES.items():
        while number >= value:
            numeral += letter
            number -= value
    return numeral


def from_roman(numeral):
    if not numeral:
        raise ValueError("an empty numeral")
    total = 0
    for letter in numeral.upper():
        total += VALUES[letter]
    return total
