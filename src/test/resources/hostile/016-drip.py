# attack 16: now and then a byte, as if it were getting somewhere | in: wait | must: time_limit
import os
import work

os.execv("/bin/sh", ["sh", "-c", "while :; do printf x; sleep 0.2; done"])
