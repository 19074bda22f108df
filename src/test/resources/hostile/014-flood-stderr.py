# attack 14: one endless line of noise on stderr | must: output_limit
import os
import work

while True:
    os.write(2, bytes(byte for byte in range(256) if byte != 10))
