# attack 78: replace json, open and print for everybody in this process | in: unit-python | must: wrong_answer runtime_error
import builtins
import sys
import types

sys.modules["json"] = types.SimpleNamespace(dumps=lambda *a, **n: '{"test": "test_sum.py::test_small", "outcome": "passed"}', loads=lambda *a: {})
builtins.open = builtins.print = lambda *arguments, **named: None


def add(a, b):
    return 0
