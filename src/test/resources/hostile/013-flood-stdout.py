# attack 13: print for ever | must: output_limit
import os
import work

while True:
    os.write(1, b"A" * 65536)
