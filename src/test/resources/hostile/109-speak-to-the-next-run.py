# attack x9: a socket without a file that waits for the next run | must: wrong_answer | says: worked | never: HEARD
import os
import socket

there = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
try:
    there.connect("\0cupel-hostile")
    print("HEARD the run before")
except OSError:
    if os.fork() == 0:
        os.setsid()
        waits = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        waits.bind("\0cupel-hostile")
        waits.recv(1)
    print("worked")
