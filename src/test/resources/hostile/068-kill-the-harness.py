# attack 68: kill the harness and its parents once loaded | in: unit-python | must: runtime_error
import os
import signal

for pid in (os.getppid(), 1):
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass
print("2 passed")
os.kill(os.getpid(), signal.SIGKILL)
