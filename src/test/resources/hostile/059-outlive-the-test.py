# attack 59: a process that stays and speaks into the next run | must: wrong_answer
import os
import time
import work

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.umask(0)
        for _ in range(600):
            for folder in ("/tmp", "/tmp/work", "/dev/shm", "/box", "/box/out"):
                try:
                    open(f"{folder}/cupel-hostile-survivor", "a").write("x")
                except OSError:
                    pass
            try:
                os.write(1, b"spoken into a later run\n")
            except OSError:
                pass
            time.sleep(0.02)
    os._exit(0)
print("ok")
