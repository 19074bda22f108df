# Skips each test that calls it. EXPECT score 0 flags skipped_tests
import pytest


def add(a, b):
    pytest.skip("not today")
