def fact(n):
    return 1
