# wrong_answer: fact(5) returned [[[[
def fact(n):
    items = []
    for _ in range(10 ** 5):
        items = [items]
    return items
