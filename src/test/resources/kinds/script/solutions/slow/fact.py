def fact(n):
    return 1 if n == 0 else n
