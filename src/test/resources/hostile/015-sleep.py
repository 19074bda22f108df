# attack 15: wait without using the processor | in: wait | must: time_limit
import time
import work

while True:
    try:
        time.sleep(3600)
    except BaseException:
        pass
