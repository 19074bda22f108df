package dev.cupel.grading;

import dev.cupel.domain.Build;
import dev.cupel.domain.TestCase;
import java.util.List;

/// The judge's word on a whole submission: rows in the order of the bundle, without points.
record Judgement(Build build, List<Judged> tests) {
    /// @param rows at least one
    record Judged(TestCase test, List<Row> rows) {
        boolean passed() {
            return rows.stream().allMatch(Row::passed);
        }
    }
}
