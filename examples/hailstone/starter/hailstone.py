n = int(input())

steps = 0
peak = n
# Go down to 1 here.

print(steps, peak)
