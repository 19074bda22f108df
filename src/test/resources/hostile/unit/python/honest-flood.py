# Prints a lot, closes stdin, starts a thread that never ends, and is right. EXPECT score 3
import os
import threading
import time

threading.Thread(target=time.sleep, args=(600,), daemon=False).start()
os.close(0)


def add(a, b):
    print("x" * 5000)
    return a + b
