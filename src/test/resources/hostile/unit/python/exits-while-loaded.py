# Writes reports that other graders would read, and leaves with code 0 while it is loaded. EXPECT score 0 flags exited_early
import os

for folder in (".", "/tmp", "/box", "/results"):
    try:
        with open(os.path.join(folder, "report.xml"), "w") as report:
            report.write('<testsuites><testsuite tests="3" failures="0" errors="0"/></testsuites>')
    except OSError:
        pass
os._exit(0)
