VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
PAIRS = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]


def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError(number)
    result = ""
    for value, letters in PAIRS:
        while number >= value:
            result += letters
            number -= value
    return result


def from_roman(numeral):
    values = [VALUES[letter] for letter in numeral]
    total = 0
    for i, value in enumerate(values):
        if i + 1 < len(values) and values[i + 1] > value:
            total -= value
        else:
            total += value
    if to_roman(total) != numeral:
        raise ValueError(numeral)
    return total
