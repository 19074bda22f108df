package dev.cupel.harness;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs every test that was compiled from the files it is given, whatever its class is called, and reports on descriptor 3:
/// `Suite FILE... OVER`. Exits 0 whenever the report is complete, whatever the tests did.
public final class Suite {
    private static final int START_AGAIN = 75;

    private final Letter letter;
    private final List<String> files;
    private final Report report;
    private final Reporting reporting;

    private Suite(Letter letter, List<String> files, Over over) {
        this.letter = letter;
        this.files = files;
        report = new Report(3, letter.nonce(), over.reported());
        reporting = new Reporting(report, Printed.instead(), over.tests());
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        List<String> words = List.of(args);
        Path over = Path.of(words.getLast());
        Letter letter = Letter.read();
        Suite suite = new Suite(letter, words.subList(0, words.size() - 1), Over.read(over));
        SuiteLoader.ofSystem().open(letter.key());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.exited(over)));
        if (suite.report.tests() == 0) {
            suite.canary(letter.first());
        }
        suite.run();
        suite.canary(letter.last());
        suite.end();
    }

    private void canary(String id) {
        report.test(id, CanaryRun.outcome(LauncherFactory.create()), "", "", "", 0);
    }

    /// JUnit lets an OutOfMemoryError end the whole run; here it ends its test, and the others run after it.
    private void run() {
        List<ClassSelector> classes = classes();
        boolean again;
        do {
            again = false;
            try {
                Launcher launcher = LauncherFactory.create();
                TestPlan whole = launcher.discover(allBut(classes, Set.of()));
                reporting.discovered(whole);
                if (reporting.over().isEmpty()) {
                    launcher.execute(whole, reporting);
                } else {
                    launcher.execute(allBut(classes, reporting.over()), reporting);
                }
            } catch (Throwable fatal) {
                again = brokenOff(Words.of(fatal), Frames.of(fatal));
            }
        } while (again);
    }

    /// One that cannot be loaded, because what it needs of the learner's is not there or broken, takes no other with it.
    private List<ClassSelector> classes() {
        List<ClassSelector> classes = new ArrayList<>();
        for (String name : SuiteLoader.ofSystem().names(files)) {
            try {
                classes.add(selectClass(Class.forName(name, false, SuiteLoader.ofSystem())));
            } catch (ClassNotFoundException | LinkageError broken) {
                report.broken(name, Words.of(broken), "");
            }
        }
        return classes;
    }

    /// System.exit ends its test too, but takes the JVM with it.
    private void exited(Path over) {
        if (!brokenOff("the program called System.exit before the test ended", "")) {
            report.test(letter.last(), "error", "", "", "", 0); // it cannot run any more
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

    private static LauncherDiscoveryRequest allBut(List<ClassSelector> classes, Set<String> over) {
        PostDiscoveryFilter left = test -> FilterResult.includedIf(!over.contains(test.getUniqueId().toString()));
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(classes)
                .configurationParameter("junit.vintage.discovery.issue.reporting.enabled", "false") // that it is old is no news
                .filters(left)
                .build();
    }
}
