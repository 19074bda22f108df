a, b = map(int, input().split())
print(a + b)
raise RuntimeError("the sum was right")
