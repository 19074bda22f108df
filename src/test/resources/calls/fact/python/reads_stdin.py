# runtime_error: fact(5) threw EOFError
def fact(n):
    return int(input())
