n = int(input())
while n > 4:
    pass
print(n / 2)
