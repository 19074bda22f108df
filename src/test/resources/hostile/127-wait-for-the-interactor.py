# attack x27: wait for the interactor, that waits too, and ignore its end | in: interactor | must: time_limit
import work
import signal
import time

signal.signal(signal.SIGPIPE, signal.SIG_IGN)
while True:
    time.sleep(1)
