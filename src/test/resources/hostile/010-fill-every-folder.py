# attack 10: fill every folder that takes files; the next run has its space | must: runtime_error memory_limit
import itertools
import os
import work

for folder in ("/dev/shm", "/tmp", "/var/tmp", "/box", "/box/out", os.getcwd()):
    for number in itertools.count():
        try:
            with open(f"{folder}/{number}", "wb") as file:
                for _ in range(12):
                    file.write(b"x" * (1 << 20))
        except OSError:
            break
raise SystemExit(3)
