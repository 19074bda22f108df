low, high = 1, 100
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    said = input()
    if said == "correct":
        break
    low, high = (middle + 1, high) if said == "higher" else (low, middle - 1)
