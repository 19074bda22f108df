# attack x6: timers that fire as fast as they can | must: time_limit
import signal
import work

signal.signal(signal.SIGALRM, lambda number, frame: None)
signal.signal(signal.SIGPROF, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)
signal.setitimer(signal.ITIMER_PROF, 1e-6, 1e-6)
while True:
    pass
