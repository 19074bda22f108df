local a, b = io.read("n", "n")
print(a + b)
error("the sum was right")
