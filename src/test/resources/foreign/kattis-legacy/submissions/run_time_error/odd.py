n = int(input())
assert n % 2 == 0
print(n / 2)
