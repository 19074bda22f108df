package dev.cupel.grading;

import dev.cupel.domain.Build;
import dev.cupel.domain.Flag;
import dev.cupel.domain.TestCase;
import java.util.List;
import java.util.Set;

/// The judge's word on a whole submission: rows in the order of the bundle, without points.
record Judgement(Build build, List<Judged> tests) {
    List<Flag> flags() {
        return tests.stream()
                .flatMap(judged -> judged.flags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// @param rows at least one
    /// @param flags signs that the test was tampered with
    record Judged(TestCase test, List<Row> rows, Set<Flag> flags) {
        Judged(TestCase test, List<Row> rows) {
            this(test, rows, Set.of());
        }

        boolean passed() {
            return rows.stream().allMatch(Row::passed);
        }
    }
}
