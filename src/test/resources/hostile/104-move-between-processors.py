# attack x4: threads that change processors all the time | must: time_limit runtime_error
import os
import threading
import work

most = sorted(os.sched_getaffinity(0))


def restless():
    while True:
        for processor in most:
            os.sched_setaffinity(0, {processor})


for _ in range(20):
    threading.Thread(target=restless).start()
