# attack 44: stop, kill, limit and slow down whoever watches | must: wrong_answer | says: nothing open | never: OPEN | gvisor: OPEN to slow the runner down, OPEN to look into the runner, OPEN to move the runner
import os
import resource
import signal
import work


def attempt(what, action):
    try:
        action()
        print("OPEN", what)
    except (OSError, ValueError):
        pass


for number in (signal.SIGSTOP, signal.SIGKILL, signal.SIGTERM):
    attempt("to signal the runner", lambda: os.kill(1, number))
attempt("to limit the runner", lambda: resource.prlimit(1, resource.RLIMIT_NOFILE, (0, 0)))
attempt("to slow the runner down", lambda: os.setpriority(os.PRIO_PROCESS, 1, 19))
attempt("to look into the runner", lambda: os.listdir("/proc/1/fd"))
attempt("to move the runner", lambda: os.sched_setaffinity(1, {0}))
try:
    os.kill(-1, signal.SIGSTOP)
except OSError:
    pass
print("nothing open")
