# attack 48: write to the interpreter and to the runner | must: wrong_answer | says: nothing open | never: OPEN
import os
import sys
import work

for path in ("/proc/self/exe", "/proc/1/exe", sys.executable, "/runner", "/bin/sh", "/opt/cupel/build.py", os.__file__):
    for flags in (os.O_WRONLY, os.O_WRONLY | os.O_TRUNC, os.O_RDWR | os.O_APPEND):
        try:
            os.open(path, flags)
            print("OPEN", path)
        except OSError:
            pass
print("nothing open")
