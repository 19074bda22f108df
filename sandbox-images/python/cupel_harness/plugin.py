"""The pytest plugin that turns what pytest knows about a test into a line of the report."""
import pytest

from _pytest import runner

from cupel_harness import SUITE
from cupel_harness.canary import canary_of
from cupel_harness.frames import trace_of


ASSERTION = (AssertionError, pytest.fail.Exception)
WORDS_ENOUGH = (*ASSERTION, pytest.skip.Exception)


class Reporting:
    def __init__(self, report, canaries, sealed):
        self.report = report
        self.canaries = canaries
        self.sealed = sealed
        self.phases = []                 # setup, call and teardown of the test that runs now

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session):
        self._canary(session, 0)
        try:
            return (yield)
        finally:
            self._canary(session, 1)

    def _canary(self, session, number):
        """Like any test, but unlogged: its failure must not count, least of all where one failure stops the suite."""
        runner.runtestprotocol(canary_of(session, number), log=False)
        self._report(self.canaries[number])

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item, call):
        if call.when == "setup":
            self.phases.clear()
        phase = yield
        phase.raised = call.excinfo.value if call.excinfo else None
        self.phases.append(phase)
        return phase

    def pytest_runtest_logfinish(self, nodeid):
        self._report(nodeid)

    def _report(self, test):
        decisive = next((phase for phase in self.phases if phase.failed), None) \
            or next((phase for phase in self.phases if phase.skipped), self.phases[-1])
        outcome = outcome_of(decisive)
        self.report.test(test, outcome, message_of(decisive),
                         trace_of(decisive.raised, self.sealed) if decisive.failed and decisive.raised else "",
                         self.phases[-1].capstdout, round(1000 * sum(phase.duration for phase in self.phases)))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector):
        """A module that calls exit() while it is imported is one broken file, not the end of the whole suite."""
        try:
            return (yield)
        except SystemExit as left:
            self._broken(collector.nodeid, left)
            return pytest.CollectReport(collector.nodeid, "failed", "exit() while the file was loaded", [])

    def pytest_exception_interact(self, node, call, report):
        if isinstance(report, pytest.CollectReport):
            error = call.excinfo.value
            # pytest wraps what an import raised in an error of its own
            self._broken(report.nodeid, error.__cause__ or error if isinstance(error, node.CollectError) else error)

    def _broken(self, file, error):
        self.report.broken(file, in_words(error), trace_of(error, self.sealed))


def outcome_of(phase):
    if hasattr(phase, "wasxfail"):       # expected to fail: it did, or (not strict) it may pass as well
        return "passed"
    if phase.failed:
        judged = phase.raised is None or isinstance(phase.raised, ASSERTION)
        return "failed" if judged and phase.when == "call" else "error"
    return phase.outcome


def message_of(phase):
    if phase.outcome == "passed" or hasattr(phase, "wasxfail"):
        return ""
    return in_words(phase.raised) if phase.raised else str(phase.longrepr)


def in_words(error):
    """An assertion speaks for itself; anything else is named."""
    try:
        text = str(error).replace(SUITE + "/", "")
    except BaseException as unspeakable:     # a learner's own exception class may fail even here
        text = f"({type(unspeakable).__name__} in its __str__)"
    if isinstance(error, WORDS_ENOUGH) and text:
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
