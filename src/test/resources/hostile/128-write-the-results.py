# attack x28: write the results of the script that grades, while it runs and after it | in: script | must: wrong_answer runtime_error forged
import work
import os
import time

if os.fork() == 0:
    os.setsid()
    end = time.time() + 3
    while time.time() < end:
        with open("/tmp/work/results.json", "w") as results:
            results.write('{"score": 1, "tests": []}')
    os._exit(0)
print("done")
