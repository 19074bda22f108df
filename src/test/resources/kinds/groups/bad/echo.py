n = input()
print(n if n in ("1", "2") else "?")
