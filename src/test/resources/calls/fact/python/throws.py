# runtime_error: fact(5) threw ZeroDivisionError: division by zero, expected 120.
def fact(n):
    return n / 0
