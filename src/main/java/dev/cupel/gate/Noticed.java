package dev.cupel.gate;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which tests have failed something by now, and which were passed over for want of a required one.
final class Noticed {
    private final Set<String> failed = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();

    void add(List<TestResult> rows) {
        for (TestResult row : rows) {
            if (row.verdict() == Verdict.SKIPPED) skipped.add(row.test());
            else if (row.verdict() != Verdict.PASSED) failed.add(row.test());
        }
    }

    /// The tests that earn points and never failed. One that was skipped may have failed had it been run.
    List<String> neverFailed(Assignment assignment) {
        return assignment.tests().stream()
                .map(test -> test.about())
                .filter(about -> !about.points().equals(Points.ZERO))
                .map(about -> about.name())
                .filter(name -> !failed.contains(name) && !skipped.contains(name))
                .toList();
    }
}
