# wrong_answer: fact(5) returned "120", expected 120.
def fact(n):
    return "120"
