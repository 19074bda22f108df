high = int(input())
answer = input()  # which comes only after a guess
print(high, flush=True)
