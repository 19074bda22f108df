# attack 2: the fork bomb of the shell | must: runtime_error time_limit
import os
import work

os.execv("/bin/sh", ["sh", "-c", "b() { b | b & }; b; while :; do :; done"])
