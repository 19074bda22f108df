# attack 75: modules named like those of the library, found first | in: unit-python | must: runtime_error wrong_answer
def add(a, b):
    return 0
