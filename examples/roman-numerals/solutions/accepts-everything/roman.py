VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def to_roman(number):
    digits = [
        ["", "M", "MM", "MMM", "MMMM"],
        ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"],
        ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
        ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
    ]
    text = f"{number:04}"
    return "".join(digits[place][int(digit)] for place, digit in enumerate(text))


def from_roman(numeral):
    total = 0
    previous = 0
    for letter in reversed(numeral.upper()):
        value = VALUES[letter]
        if value < previous:
            total -= value
        else:
            total += value
        previous = value
    return total
