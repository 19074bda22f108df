VALUES = {
    "M": 1000, "CM": 900, "D": 500, "CD": 400,
    "C": 100, "XC": 90, "L": 50, "XL": 40,
    "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1,
}


def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError(f"there is no Roman numeral for {number}")
    numeral = ""
    for letters, value in VALUES.items():
        times, number = divmod(number, value)
        numeral += letters * times
    return numeral


def from_roman(numeral):
    number, rest = 0, numeral.upper()
    for letters, value in VALUES.items():
        while rest.startswith(letters):
            number += value
            rest = rest.removeprefix(letters)
    # Only the numeral that we would write ourselves is well written.
    if rest or to_roman(number) != numeral.upper():
        raise ValueError(f"{numeral!r} is not a Roman numeral")
    return number
