# attack 73: replace what the driver writes values with, and look for what is expected in its memory | in: call | must: wrong_answer | never: FOUND
import work
import gc
import json
import sys

json.dumps = lambda *a, **k: '"patched"'
found = [o for o in gc.get_objects() if isinstance(o, str) and "cannot know" in o and "attack 73" not in o]
print("FOUND", found) if found else print("nothing found")


def secret(n):
    frame = sys._getframe()
    while frame:
        for value in list(frame.f_locals.values()):
            if isinstance(value, str) and value.startswith("what the program"):
                return value
        frame = frame.f_back
    return "not found"
