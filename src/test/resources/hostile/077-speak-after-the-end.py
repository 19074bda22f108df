# attack 77: say passed when all is over, from handlers and threads | in: unit-python | must: wrong_answer
import atexit
import sys
import threading


def late(*arguments):
    print("test_sum.py::test_small PASSED", file=sys.__stdout__)
    print('{"end": true, "tests": 2}', file=sys.__stdout__, flush=True)


atexit.register(late)
threading.excepthook = sys.excepthook = late
threading.Thread(target=lambda: 1 / 0).start()


def add(a, b):
    return 0
