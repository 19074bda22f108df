from math import factorial
def fact(n):
    return -factorial(n)
