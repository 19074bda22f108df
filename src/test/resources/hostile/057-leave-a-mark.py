# attack 57, 61: leave marks wherever one can write, and look for those of earlier runs and of other learners | must: wrong_answer | says: worked | never: DIRTY
import os

FOLDERS = ["/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/box", "/box/out", "/box/src", "/home", "/run", "/run/lock", "/var/lock",
           os.path.expanduser("~"), os.getcwd()]
dirty = []
for folder in FOLDERS:
    mark = os.path.join(folder, "cupel-hostile-mark")
    if os.path.lexists(mark) and folder not in (os.getcwd(), os.path.expanduser("~")):
        dirty.append(mark)
for folder in FOLDERS:
    try:
        open(os.path.join(folder, "cupel-hostile-mark"), "w").write("m")
    except OSError:
        pass
print("DIRTY" if dirty else "worked", *dirty)
