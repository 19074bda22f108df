while True:
    print("and so on")
