"""Runs a suite under pytest and reports each test, as it ends, on descriptor 3 (PROTOCOL.md, "The report of a unit suite").

    python3 -s -B unit.py FILE...        files relative to /box/suite; the working folder holds a copy of it

Code is imported from /box/suite, which nobody can write; data files are found beside the tests and in the working folder.
Exits 0 whenever the report is complete, whatever the tests did.
"""
import contextlib
import io
import os
import sys

import pytest            # now, before the suite's folder is on the path: a learner's random.py must not shadow what pytest needs

from cupel_harness import SUITE
from cupel_harness.plugin import Reporting
from cupel_harness.report import Report

OPTIONS = ["--rootdir", SUITE, "--continue-on-collection-errors", "--capture=fd", "-p", "no:cacheprovider",
           "-qq", "--tb=no", "--no-summary", "-o", "verbosity_assertions=2"]


def main(tests):
    report = Report(descriptor=3)
    sys.path[0] = SUITE
    said = io.StringIO()                # pytest tells why it could not start at all, e.g. a broken conftest.py
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        code = pytest.main([*OPTIONS, *(f"{SUITE}/{test}" for test in tests)], [Reporting(report)])
    sys.stderr.write(said.getvalue())
    if code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERNAL_ERROR):
        report.broken("conftest.py" if "conftest.py" in said.getvalue() else "suite", said.getvalue().strip(), "")
    complete = code != pytest.ExitCode.INTERRUPTED
    if complete:
        report.end()
    return 0 if complete else 1


code = main(sys.argv[1:])
sys.stdout.flush()
sys.stderr.flush()
os._exit(code)           # threads that the learner's code left running must not turn a complete run into a time-out
