# wrong_answer: returned [1, 1, 1
def fact(n):
    while True:
        yield 1
