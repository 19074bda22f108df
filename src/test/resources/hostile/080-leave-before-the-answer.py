# attack 80: leave with exit code 0 before any call is answered | in: call | must: runtime_error
import work
import os

os._exit(0)
