# memory_limit: fact(5)
def fact(n):
    return len([0] * 10 ** 10)
