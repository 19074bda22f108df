package dev.cupel.grading;

import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;

/// What a learner sees of a hidden test: its verdict and points. Everything else that a program can influence, even
/// its time, would carry the hidden input out.
final class Redaction {
    private Redaction() {}

    /// @param number of this row among the hidden ones
    static TestResult of(TestResult result, int number) {
        String name = "hidden test " + number;
        return new TestResult(
                name,
                name,
                result.kind(),
                result.verdict(),
                result.points(),
                result.maxPoints(),
                result.visibility(),
                Usage.NONE,
                null,
                null,
                null,
                "",
                Text.NONE,
                Text.NONE,
                null,
                null,
                null,
                null,
                null);
    }
}
