import pytest

from roman import from_roman, to_roman

PAIRS = [
    (1, "I"),
    (3, "III"),
    (4, "IV"),
    (9, "IX"),
    (14, "XIV"),
    (1666, "MDCLXVI"),
    (3999, "MMMCMXCIX"),
]


@pytest.mark.parametrize("number, numeral", PAIRS)
def test_to_roman(number, numeral):
    assert to_roman(number) == numeral


@pytest.mark.parametrize("number, numeral", PAIRS)
def test_from_roman(number, numeral):
    assert from_roman(numeral) == number


@pytest.mark.parametrize("numeral", ["xiv", "mmxxvi"])
def test_small_letters(numeral):
    assert from_roman(numeral) == from_roman(numeral.upper())


def test_there_and_back():
    for number in range(1, 4000):
        assert from_roman(to_roman(number)) == number


def test_refuses_what_no_roman_wrote():
    for number in (0, -1, 4000):
        with pytest.raises(ValueError):
            to_roman(number)
    for numeral in ("", "IIII", "IC", "VX", "ABC"):
        with pytest.raises(ValueError):
            from_roman(numeral)
