# attack 18: burn the processor in children that nobody waits for | must: time_limit runtime_error
import os
import signal
import time
import work

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    if os.fork() == 0:
        end = time.monotonic() + 0.2
        while time.monotonic() < end:
            pass
        os._exit(0)
    time.sleep(0.1)
