# wrong_answer: fact(5) returned 121, expected 120.
def fact(n):
    return 121
