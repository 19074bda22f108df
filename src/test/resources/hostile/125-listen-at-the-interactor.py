# attack x25: look for the interactor among processes, files and sockets, and say what is found | in: interactor | must: wrong_answer | never: cannot know
import work
import glob
import os
import socket

seen = []
for pid in filter(str.isdigit, os.listdir("/proc")):
    for name in ("cmdline", "environ", "fd/0", "fd/1"):
        try:
            seen.append(open(f"/proc/{pid}/{name}", "rb").read(1000) if "fd" not in name else os.readlink(f"/proc/{pid}/{name}"))
        except OSError:
            pass
seen += glob.glob("/box/**", recursive=True) + glob.glob("/tmp/**", recursive=True)
for port in (1, 80, 2375, 8080, 5432):
    try:
        socket.create_connection(("127.0.0.1", port), 0.05)
        seen.append("OPEN")
    except OSError:
        pass
print(repr(seen).replace("\n", " ")[:2000], flush=True)
