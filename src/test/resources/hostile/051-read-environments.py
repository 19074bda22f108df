# attack 51: environments and command lines of all processes | must: wrong_answer | says: nothing found | never: LEAK
import glob
import os
import work

for path in glob.glob("/proc/[0-9]*/environ") + glob.glob("/proc/[0-9]*/cmdline"):
    try:
        found = open(path, "rb").read()
    except OSError:
        continue
    if b"CUPEL_" in found or b"PASSWORD" in found or b"planted" in found:
        print("LEAK", path, found)
for name, value in os.environ.items():
    if name not in ("PATH", "LANG", "HOME", "PWD", "TMPDIR", "PYTHONDONTWRITEBYTECODE", "LC_CTYPE"):
        print("LEAK", name, value)
print("nothing found")
