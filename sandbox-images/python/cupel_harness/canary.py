"""Tests that must fail. If one passes, somebody changed what it means to assert something."""
import types
from pathlib import Path

import pytest

from cupel_harness import SUITE
from cupel_harness.sealed import rewritten

# In each way a suite may ask: the first lie that is let through makes the whole test pass.
LIES = b'''
import unittest
import pytest

def equal():
    assert 1 == 2

def true():
    assert not [1]

def unittest_equal():
    unittest.TestCase().assertEqual(1, 2)

def unittest_true():
    unittest.TestCase().assertTrue(False)

def raises():
    with pytest.raises(ValueError):
        pass

def unittest_raises():
    with unittest.TestCase().assertRaises(ValueError):
        pass

def approximately():
    assert 1.0 == pytest.approx(2.0)

def fails():
    pytest.fail("as it must")

def test_lies():
    for lie in LIES:
        try:
            lie()
        except REFUSED:
            continue
        return
    assert 1 == 2
'''


def canary_of(session, number):
    name = f"test_{number}"
    module = types.ModuleType(name)
    exec(rewritten(LIES, f"{name}.py"), module.__dict__)
    module.REFUSED = (AssertionError, pytest.fail.Exception)
    module.LIES = [function for name, function in vars(module).items()
                   if isinstance(function, types.FunctionType) and name != "test_lies"]
    parent = pytest.Module.from_parent(session, path=Path(SUITE, f"{name}.py"))
    parent._obj = module
    return pytest.Function.from_parent(parent, name="test_lies", callobj=module.test_lies)
