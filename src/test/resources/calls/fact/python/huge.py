# output_limit: it printed more than it may
def fact(n):
    return "x" * (5 << 20)
