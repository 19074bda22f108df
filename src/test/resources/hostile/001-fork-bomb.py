# attack 1: fork for ever | must: runtime_error time_limit
import os
import work

while True:
    try:
        os.fork()
    except OSError:
        pass
