import roman
print(roman.toRoman(int(input())))
