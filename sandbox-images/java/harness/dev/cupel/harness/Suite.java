package dev.cupel.harness;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs every test that was compiled to `/box/suite-out`, whatever its class is called, and reports on descriptor 3.
/// Exits 0 whenever the report is complete, whatever the tests did.
public final class Suite {
    private static final int START_AGAIN = 75;

    private final Report report;
    private final Reporting reporting;

    private Suite(Over over) {
        report = new Report(3, over.reported());
        reporting = new Reporting(report, Printed.instead(), over.tests());
    }

    public static void main(String[] args) throws IOException {
        Path over = Path.of(args[0]);
        Suite suite = new Suite(Over.read(over));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.exited(over)));
        suite.run();
        suite.end();
    }

    /// JUnit lets an OutOfMemoryError end the whole run; here it ends its test, and the others run after it.
    private void run() {
        boolean again;
        do {
            again = false;
            try {
                Launcher launcher = LauncherFactory.create();
                TestPlan whole = launcher.discover(allBut(Set.of()));
                reporting.discovered(whole);
                if (reporting.over().isEmpty()) {
                    launcher.execute(whole, reporting);
                } else {
                    launcher.execute(allBut(reporting.over()), reporting);
                }
            } catch (Throwable fatal) {
                again = brokenOff(Words.of(fatal), Frames.of(fatal));
            }
        } while (again);
    }

    /// System.exit ends its test too, but takes the JVM with it.
    private void exited(Path over) {
        if (!brokenOff("the program called System.exit before the test ended", "")) {
            end();
        }
        new Over(reporting.over(), report.tests()).write(over);
        Runtime.getRuntime().halt(START_AGAIN);
    }

    /// Whether it was a test's doing, so that others may be left to run.
    private boolean brokenOff(String message, String trace) {
        boolean inTest = reporting.brokenOff(message, trace);
        if (!inTest) {
            report.broken("suite", message, trace);
        }
        return inTest;
    }

    private void end() {
        report.end();
        // Threads that the learner's code left running, and its shutdown hooks, are no part of any test.
        Runtime.getRuntime().halt(0);
    }

    private static LauncherDiscoveryRequest allBut(Set<String> over) {
        PostDiscoveryFilter left = test -> FilterResult.includedIf(!over.contains(test.getUniqueId().toString()));
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClasspathRoots(Set.of(Path.of("/box/suite-out"))))
                .configurationParameter("junit.vintage.discovery.issue.reporting.enabled", "false") // that it is old is no news
                .filters(ClassNameFilter.includeClassNamePatterns(".*"), left)
                .build();
    }
}
