# attack 58: write frames that say passed to every descriptor of every process | must: wrong_answer
import glob
import os
import struct
import work

words = b"work" + bytes([0]) + struct.pack(">IQQQ", 0, 1, 1, 1)
for sequence in (1, 2, 3, 4, 5):
    for nonce in (0, 1, 2**64 - 1):
        frame = struct.pack(">BBBBIIQ", 0x43, 1, 0x87, 0, sequence, len(words), nonce) + words
        for fd in range(64):
            try:
                os.set_blocking(fd, False)
                os.write(fd, frame)
            except OSError:
                pass
        for path in glob.glob("/proc/[0-9]*/fd/*"):
            try:
                os.write(os.open(path, os.O_WRONLY | os.O_NONBLOCK), frame)
            except OSError:
                pass
