# attack x12: many processes that each stay below the limit | must: memory_limit
import os
import time
import work

for _ in range(20):
    if os.fork() == 0:
        held = bytearray(b"x") * (8 << 20)
        time.sleep(60)
time.sleep(60)
