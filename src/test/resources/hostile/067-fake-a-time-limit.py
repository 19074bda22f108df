# attack 67: die by SIGXCPU, as if time had run out | must: runtime_error
import os
import signal
import work

os.kill(os.getpid(), signal.SIGXCPU)
