n = int(input())
print(*[d for d in range(1, n if n > 1 else 2) if n % d == 0])
