print(*range(1, 100))
