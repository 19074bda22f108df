package dev.cupel.gate;

import dev.cupel.domain.Build;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Feedback;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import java.time.Duration;
import java.util.List;

/// Rows of feedback as gradings leave them.
final class Rows {
    private Rows() {}

    static TestResult of(String test, Verdict verdict) {
        return of(test, verdict, Duration.ZERO, Duration.ZERO);
    }

    static TestResult of(String test, Verdict verdict, Duration cpu, Duration wall) {
        Points points = verdict == Verdict.PASSED ? Points.of(1) : Points.ZERO;
        return new TestResult(
                test,
                test,
                "io",
                verdict,
                points,
                Points.of(1),
                Visibility.PUBLIC,
                new Usage(cpu, wall, Bytes.mebi(1)),
                null,
                0,
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

    static Marked marked(TestResult... rows) {
        Feedback feedback =
                new Feedback(new Build(Verdict.PASSED, 0, null, Text.NONE, Usage.NONE), List.of(rows), List.of());
        return new Marked(new Grade(Verdict.PASSED, Points.ZERO, Points.ZERO), "sha256:0", feedback, feedback);
    }
}
