# attack 73: make assertions and reports of unittest and pytest say yes | in: unit-python | must: wrong_answer runtime_error
import builtins
import unittest

for name in dir(unittest.TestCase):
    if name.startswith("assert") or name == "fail":
        setattr(unittest.TestCase, name, lambda *arguments, **named: None)
unittest.TestResult.addFailure = unittest.TestResult.addError = lambda self, test, error: self.addSuccess(test)
builtins.AssertionError = type("AssertionError", (BaseException,), {})
import _pytest.runner

_pytest.runner.CallInfo.from_call = classmethod(
    lambda cls, func, when, **named: cls(result=None, excinfo=None, start=0, stop=0, duration=0, when=when, _ispytest=True))


def add(a, b):
    return 0
