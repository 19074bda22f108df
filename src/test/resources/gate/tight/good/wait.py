import time
time.sleep(3.7)
print("done")
