from collections import Counter

CLOSES = {")": "(", "]": "[", "}": "{"}


class BracketError(Exception):
    pass


class Reader:
    def __init__(self):
        self._open = []

    def read(self, bracket):
        if bracket in CLOSES.values():
            self._open.append(bracket)
        elif self._open and self._open[-1] == CLOSES[bracket]:
            self._open.pop()
        else:
            raise BracketError(f"{bracket} closes nothing")
        return len(self._open)

    def open(self):
        return tuple(self._open)


def balanced(text):
    return all(text.count(closing) == text.count(opening) for closing, opening in CLOSES.items())


def depths(texts):
    for text in texts:
        reader = Reader()
        yield max((reader.read(bracket) for bracket in text), default=0)


def pairs(text):
    return Counter(opening + closing for closing, opening in CLOSES.items() for _ in range(text.count(closing)))
