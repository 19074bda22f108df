# attack x11: memory that hides in files without names | must: memory_limit runtime_error
import os
import work

held = []
while True:
    fd = os.memfd_create("hidden")
    os.write(fd, b"x" * (1 << 22))
    held.append(fd)
