# wrong_answer: contains itself
def fact(n):
    items = [n]
    items.append(items)
    return items
