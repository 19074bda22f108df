# Writes a whole report to every descriptor there is, then leaves. EXPECT score 0 flags exited_early harness_touched
import os

tests = ["test_small_numbers", "test_negative_numbers", "WithUnittest::test_large_numbers"]
lines = ['{"test": "test_add.py::%s", "outcome": "passed", "message": "", "trace": "", "stdout": "", "millis": 1}' % test for test in tests]
lines.append('{"end": true, "tests": 3}')
for descriptor in range(3, 1024):
    try:
        os.write(descriptor, ("\n".join(lines) + "\n").encode())
    except OSError:
        pass
os._exit(0)
