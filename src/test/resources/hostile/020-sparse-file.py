# attack 20: a file of a tebibyte that takes no space yet | must: runtime_error
import os
import work

fd = os.open("sparse", os.O_CREAT | os.O_RDWR)
for make in (lambda: os.posix_fallocate(fd, 0, 1 << 40), lambda: os.ftruncate(fd, 1 << 40)):
    try:
        make()
        print("OPEN")
    except OSError:
        pass
os.pwrite(fd, b"x", 1 << 40)
