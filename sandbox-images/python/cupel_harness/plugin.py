"""The pytest plugin that turns what pytest knows about a test into a line of the report."""
import pytest

from cupel_harness import SUITE
from cupel_harness.frames import trace_of


class Reporting:
    def __init__(self, report):
        self.report = report
        self.phases = []                 # setup, call and teardown of the test that runs now

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item, call):
        if call.when == "setup":
            self.phases.clear()
        phase = yield
        phase.raised = call.excinfo.value if call.excinfo else None
        self.phases.append(phase)
        return phase

    def pytest_runtest_logfinish(self, nodeid):
        decisive = next((phase for phase in self.phases if phase.failed), None) \
            or next((phase for phase in self.phases if phase.skipped), self.phases[-1])
        outcome = outcome_of(decisive)
        self.report.test(nodeid, outcome, message_of(decisive),
                         trace_of(decisive.raised) if decisive.failed and decisive.raised else "",
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
        self.report.broken(file, in_words(error), trace_of(error))


def outcome_of(phase):
    if hasattr(phase, "wasxfail"):       # expected to fail: it did, or (not strict) it may pass as well
        return "passed"
    if phase.failed:
        judged = phase.raised is None or isinstance(phase.raised, (AssertionError, pytest.fail.Exception))
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
    except Exception as unspeakable:     # a learner's own exception class may fail even here
        text = f"({type(unspeakable).__name__} in its __str__)"
    if isinstance(error, (AssertionError, pytest.fail.Exception, pytest.skip.Exception)) and text:
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
