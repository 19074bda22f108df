package dev.cupel.harness;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs every test that was compiled to `/box/suite-out`, whatever its class is called, and reports on descriptor 3.
/// Exits 0 whenever the report is complete, whatever the tests did.
public final class Suite {
    public static void main(String[] args) {
        Report report = new Report(3);
        Reporting reporting = new Reporting(report, Printed.instead());
        Runtime.getRuntime().addShutdownHook(new Thread(
                () -> reporting.brokenOff("the program called System.exit before the test ended", "")));
        run(report, reporting);
        report.end();
        // Threads that the learner's code left running, and its shutdown hooks, are no part of any test.
        Runtime.getRuntime().halt(0);
    }

    /// JUnit lets an OutOfMemoryError end the whole run; here it ends its test, and the others run after it.
    private static void run(Report report, Reporting reporting) {
        Set<String> over = Set.of();
        while (true) {
            try {
                LauncherFactory.create().execute(allBut(over), reporting);
                return;
            } catch (Throwable fatal) {
                Set<String> before = over;
                over = reporting.brokenOff(Words.of(fatal), Frames.of(fatal));
                if (over.equals(before)) { // not a test's doing: a class of the suite that cannot be loaded
                    report.broken("suite", Words.of(fatal), Frames.of(fatal));
                    return;
                }
            }
        }
    }

    private static LauncherDiscoveryRequest allBut(Set<String> over) {
        PostDiscoveryFilter left = test -> FilterResult.includedIf(!over.contains(test.getUniqueId().toString()));
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClasspathRoots(Set.of(Path.of("/box/suite-out"))))
                .filters(ClassNameFilter.includeClassNamePatterns(".*"), left)
                .build();
    }
}
