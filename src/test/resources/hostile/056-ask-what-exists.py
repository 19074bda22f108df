# attack 56: tell from errors which of the job's files exist | must: wrong_answer | says: nothing told | never: TOLD
import os
import work

for folder in ("/box/suite", "/box/suite-out"):
    if os.listdir(folder):
        print("TOLD", folder, os.listdir(folder))
for folder in ("/proc/1/cwd", "/proc/1/root", "/root"):
    errors = set()
    for name in ("job", "tests", "no-such-name", "etc"):
        try:
            os.stat(f"{folder}/{name}")
            errors.add(0)
        except OSError as error:
            errors.add(error.errno)
    if len(errors) != 1:
        print("TOLD", folder, errors)
print("nothing told")
