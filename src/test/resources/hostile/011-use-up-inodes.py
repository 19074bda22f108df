# attack 11: empty files with the longest names, until there are no inodes | must: runtime_error memory_limit time_limit
import itertools
import os
import work

for number in itertools.count():
    os.close(os.open(f"{number}".rjust(255, "x"), os.O_CREAT))
