# attack 54: tell a hidden input by the time and the memory it takes | must: wrong_answer
import sys
import time

hidden = sys.stdin.read()
time.sleep(0.01 * (len(hidden) % 32))
held = bytearray(b"x") * (ord(hidden[0]) << 17)
print("worked")
