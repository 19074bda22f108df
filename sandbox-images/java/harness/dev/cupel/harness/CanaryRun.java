package dev.cupel.harness;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/// Runs the canary as any test is run, and hears what JUnit says of it.
final class CanaryRun implements TestExecutionListener {
    private String outcome = "skipped";

    static String outcome(Launcher launcher) {
        CanaryRun run = new CanaryRun();
        launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Canary.class)).build(), run);
        return run.outcome;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            outcome = result.getStatus() == Status.FAILED ? "failed" : "passed";
        }
    }
}
