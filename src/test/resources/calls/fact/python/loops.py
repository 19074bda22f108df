# time_limit: before fact(5) was answered
def fact(n):
    while True:
        pass
