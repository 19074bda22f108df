while True:
    print(123456789)
