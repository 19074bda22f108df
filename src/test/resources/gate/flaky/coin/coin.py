import sys
import time

if open(sys.argv[3]).read().strip() != "1":
    sys.exit(1)
print(0.1 + (time.time_ns() // 1000 % 8000) / 10000)
