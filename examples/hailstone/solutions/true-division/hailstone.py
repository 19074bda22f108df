numbers = [int(input())]

while numbers[-1] != 1:
    n = numbers[-1]
    if n % 2 == 0:
        numbers.append(n / 2)
    else:
        numbers.append(n * 3 + 1)

print(len(numbers) - 1, max(numbers))
