import time
print(3, flush=True)
time.sleep(60)
