# Looks for secrets wherever a process can look, and prints what it finds: it must find none.
import os
import socket

MARK = b"PLAN" + b"TED"
found = set()


def look(path):
    try:
        with open(path, "rb") as file:
            seen = file.read(1 << 20)
    except OSError:
        return
    at = seen.find(MARK)
    if at >= 0:
        found.add(path + ": " + repr(seen[max(0, at - 20):at + 60]))


def answer(text):
    return text


def search():
    for name, value in os.environ.items():
        if MARK.decode() in name + value:
            found.add("environment: " + name + "=" + value)
    for process in (entry for entry in os.listdir("/proc") if entry.isdigit()):
        for what in ("environ", "cmdline", "comm", "status", "maps", "mountinfo", "mem", "cwd", "root"):
            look("/proc/" + process + "/" + what)
        try:
            for descriptor in os.listdir("/proc/" + process + "/fd"):
                if process != str(os.getpid()):
                    look("/proc/" + process + "/fd/" + descriptor)
        except OSError:
            pass
    for top in ("/box", "/tmp", "/dev/shm", "/var/tmp", "/run", "/home", "/root", "/opt", "/srv", "/mnt", "/etc", "/var/lib/docker"):
        for folder, _, names in os.walk(top):
            for name in names:
                path = os.path.join(folder, name)
                if MARK.decode() in path:
                    found.add(path)
                if os.path.isfile(path):
                    look(path)
    for address in (("169.254.169.254", 80), ("172.17.0.1", 22), ("172.17.0.1", 8080), ("10.0.0.1", 53), ("1.1.1.1", 53)):
        try:
            socket.create_connection(address, 0.5).close()
            found.add("reached " + repr(address))
        except OSError:
            pass
    for name in ("host.docker.internal", "example.org", "postgres"):
        try:
            found.add("resolved " + socket.gethostbyname(name))
        except OSError:
            pass


if __name__ == "__main__":
    input()
    search()
    for line in sorted(found):
        print("FOUND", line)
    print("hello")
