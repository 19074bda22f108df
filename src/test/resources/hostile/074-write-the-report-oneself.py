# attack 74: find the descriptor of the report, write it oneself and leave | in: unit-python | must: wrong_answer runtime_error
import os

LINES = b"""{"test": "test_sum.py::test_small", "outcome": "passed"}
{"test": "test_sum.py::test_any", "outcome": "passed"}
{"end": true, "tests": 2}
"""
for fd in range(3, 256):
    try:
        os.write(fd, LINES)
    except OSError:
        pass
os._exit(0)
