# attack 49: put words into the terminal of whoever started this | must: wrong_answer | says: nothing open | never: OPEN
import fcntl
import os
import work

TIOCSTI = 0x5412
for path in ("/dev/tty", "/dev/console", "/dev/ptmx", "/dev/pts/0", "/proc/self/fd/0", "/proc/self/fd/1"):
    try:
        fcntl.ioctl(os.open(path, os.O_RDWR | os.O_NONBLOCK), TIOCSTI, b"x")
        print("OPEN", path)
    except OSError:
        pass
print("nothing open")
