import dataclasses

def pair(): return 1, (2, 3)
def numbers(): return {1, 2, 3}
def count(n): yield from range(n)
def raw(): return b"\0\xff"
def keyed(): return {1: "one", "2": "text"}
def thirds(): return {"a": [1 / 3, 1]}
async def later(): return 5
def lookup(): return {}["no"]
def own(): raise OwnError("mine")
def spoil(items):
    items.append(0)
    return items

@dataclasses.dataclass
class Point:
    x: int
    y: float

def point(): return Point(1, 2.5)

class OwnError(Exception): pass

class Box:
    def __init__(self, value):
        if value < 0: raise ValueError(value)
        self.value = value
    def add(self, n): self.value += n
    def fail(self): raise OwnError
    @staticmethod
    def of(n): return n + 1

if __name__ == "__main__":
    input()
