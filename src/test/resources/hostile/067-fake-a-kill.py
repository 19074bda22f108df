# attack 67: die by SIGKILL, as if memory had run out | must: runtime_error
import os
import signal
import work

os.kill(os.getpid(), signal.SIGKILL)
