# attack x2: run a program that lies in no file | must: wrong_answer | says: still 10002 | never: OPEN
import os
import work

fd = os.memfd_create("program")
with open("/usr/bin/id", "rb") as program:
    os.write(fd, program.read())
pid = os.fork()
if pid == 0:
    os.execve(f"/proc/self/fd/{fd}", ["id", "-u"], {})
os.waitpid(pid, 0)
print("still", os.getuid())
print("OPEN" if 0 in os.getresuid() else "")
