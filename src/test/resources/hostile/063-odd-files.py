# attack 63: links, pipes, sockets, odd names and depths where an output is collected | must: wrong_answer
import os
import socket
import work

os.symlink("/etc/passwd", "result.txt")
open("plain", "w").close()
os.link("plain", "second-name")
try:
    os.mkfifo("pipe")
except OSError:
    pass
socket.socket(socket.AF_UNIX).bind("socket")
for name in ("-rf", "a\nb", "\u202e.txt", "x" * 255, "*", "$(reboot)"):
    open(name, "w").close()
os.mkdir("locked")
open("locked/in", "w").close()
os.chmod("locked", 0)
for _ in range(1500):
    os.mkdir("d" * 100)
    os.chdir("d" * 100)
