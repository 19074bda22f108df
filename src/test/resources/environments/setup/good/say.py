import roman
print(roman.toRoman(9))
