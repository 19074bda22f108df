"""Runs a suite under pytest and reports each test, as it ends, on descriptor 3 (PROTOCOL.md, "The report of a unit suite").

    python3 -s -B unit.py FILE...        files relative to /box/suite; the working folder holds a copy of it

Code is imported from /box/suite, which nobody can write; data files are found beside the tests and in the working folder.
Test files are there by name only: their contents come on stdin. Exits 0 whenever the report is complete, whatever the tests did.
"""
import contextlib
import io
import os
import sys

# Now, before the suite's folder is on the path: a learner's difflib.py must not shadow what pytest and the harness need later.
import difflib, pprint, traceback, unittest.mock                    # noqa: E401, F401
import pytest
import _pytest.unittest                                             # noqa: F401

from cupel_harness import SUITE
from cupel_harness.letter import read_letter
from cupel_harness.plugin import Reporting
from cupel_harness.report import Report
from cupel_harness.sealed import Sealed

OPTIONS = ["--rootdir", SUITE, "--continue-on-collection-errors", "--capture=fd", "-p", "no:cacheprovider",
           "-qq", "--tb=no", "--no-summary", "-o", "verbosity_assertions=2"]


def main(tests):
    letter = read_letter()
    report = Report(3, letter.nonce)
    sealed = Sealed(letter.files)
    sealed.install()
    plugin = Reporting(report, letter.canaries, sealed)
    del letter
    for name in [name for name in sys.modules if name.startswith("cupel_harness")]:
        del sys.modules[name]           # not to be found by name any more
    sys.path[0] = SUITE
    said = io.StringIO()                # pytest tells why it could not start at all, e.g. a broken conftest.py
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        code = pytest.main([*OPTIONS, *(f"{SUITE}/{test}" for test in tests)], [plugin])
    sys.stderr.write(said.getvalue())
    if code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERNAL_ERROR):
        report.broken("conftest.py" if "conftest.py" in said.getvalue() else "suite", said.getvalue().strip(), "")
    complete = code != pytest.ExitCode.INTERRUPTED
    if complete:
        report.end()
    return 0 if complete else 1


leave = os._exit         # threads that the learner's code left running must not turn a complete run into a time-out
code = 1
try:
    code = main(sys.argv[1:])
except BaseException:
    traceback.print_exc()
sys.stdout.flush()
sys.stderr.flush()
leave(code)
