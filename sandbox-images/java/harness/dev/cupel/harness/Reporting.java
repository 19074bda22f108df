package dev.cupel.harness;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Turns what JUnit knows about a test into a line of the report, as the test ends.
final class Reporting implements TestExecutionListener {
    private final Report report;
    private final Printed printed;
    private final Map<TestIdentifier, Long> running = new LinkedHashMap<>();
    private final Set<String> over;
    private TestPlan whole;
    private TestPlan plan;
    private Ids ids;

    Reporting(Report report, Printed printed, Set<String> over) {
        this.report = report;
        this.printed = printed;
        this.over = new HashSet<>(over);
    }

    void discovered(TestPlan all) {
        whole = all;
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        ids = new Ids(whole, started);
        running.clear();
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        running.put(test, System.nanoTime());
        if (test.isTest()) {
            printed.take();
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        all(test, "skipped", reason, "");
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        String message = thrown == null ? "" : Words.of(thrown);
        String trace = thrown == null || result.getStatus() != Status.FAILED ? "" : Frames.of(thrown);
        if (test.isTest()) {
            one(test, outcome(result, thrown), message, trace);
        } else if (result.getStatus() != Status.SUCCESSFUL) {
            // Something around the tests: @BeforeAll, a source of arguments. It decides those that did not run.
            all(test, result.getStatus() == Status.ABORTED ? "skipped" : "error", message, trace);
        }
        running.remove(test);
    }

    /// What runs now was ended with everything else: it called System.exit, or memory ran out. False if nothing ran.
    synchronized boolean brokenOff(String message, String trace) {
        List<TestIdentifier> started = List.copyOf(running.keySet());
        int before = over.size();
        started.stream().filter(TestIdentifier::isTest).forEach(test -> one(test, "error", message, trace));
        if (over.size() == before && !started.isEmpty()) { // between tests: @BeforeAll, or what makes the tests
            all(started.getLast(), "error", message, trace);
        }
        // The method of a dynamic or parameterised test would start with those that are over.
        started.stream().filter(ids::isMethod).forEach(test -> over.add(test.getUniqueId()));
        running.clear();
        return over.size() > before;
    }

    synchronized Set<String> over() {
        return Set.copyOf(over);
    }

    private static String outcome(TestExecutionResult result, Throwable thrown) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> "passed";
            case ABORTED -> "skipped"; // an assumption did not hold
            case FAILED -> thrown instanceof AssertionError ? "failed" : "error";
        };
    }

    private void all(TestIdentifier container, String outcome, String message, String trace) {
        int before = over.size();
        plan.getDescendants(container).stream()
                .filter(TestIdentifier::isTest)
                .forEach(test -> one(test, outcome, message, trace));
        if (over.size() == before) { // tests that are only made as they run, or all of them had ended
            one(container, outcome, message, trace);
        }
    }

    private void one(TestIdentifier test, String outcome, String message, String trace) {
        if (over.add(test.getUniqueId())) {
            long began = running.getOrDefault(test, System.nanoTime());
            report.test(ids.of(test), outcome, message, trace, printed.take(), (System.nanoTime() - began) / 1_000_000);
        }
    }
}
