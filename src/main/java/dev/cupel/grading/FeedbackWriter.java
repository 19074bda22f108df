package dev.cupel.grading;

import dev.cupel.domain.Build;
import dev.cupel.domain.Feedback;
import dev.cupel.domain.Flag;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what each audience is told, short enough to send and to read.
final class FeedbackWriter {
    private static final int BUILD_BYTES = 16 * 1024;
    private static final int FAILED_BYTES = 16 * 1024;
    private static final int RUN_BYTES = 64 * 1024;
    private static final int PASSED_BYTES = 4 * 1024;

    private FeedbackWriter() {}

    /// Everything that is kept.
    static Feedback forStaff(Build build, List<TestResult> results, List<Flag> flags) {
        return new Feedback(shortened(build), shortened(results), flags);
    }

    /// Everything but flags, notes and what is hidden. This is the only place where it is. It is hidden before anything
    /// is
    /// shortened: how much of a public test's output is left must not tell how much a hidden one printed.
    static Feedback forLearner(Build build, List<TestResult> results) {
        List<TestResult> shown = new ArrayList<>();
        int hidden = 0;
        for (TestResult result : results) {
            shown.add(
                    switch (result.visibility()) {
                        case PUBLIC -> withoutNote(result);
                        case HIDDEN -> Redaction.of(result, ++hidden);
                    });
        }
        return new Feedback(shortened(build), shortened(shown), List.of());
    }

    private static List<TestResult> shortened(List<TestResult> results) {
        TextBudget budget = new TextBudget();
        return results.stream().map(result -> shortened(result, budget)).toList();
    }

    static Build shortened(Build build) {
        return new Build(
                build.verdict(), build.exitCode(), build.limit(), build.output().first(BUILD_BYTES), build.usage());
    }

    /// Of a run that nobody grades: there is only one, and its output is what it was for.
    static Text shortened(Text output) {
        return output.first(RUN_BYTES);
    }

    private static TestResult shortened(TestResult result, TextBudget budget) {
        int most = result.verdict() == Verdict.PASSED ? PASSED_BYTES : FAILED_BYTES;
        Text expected = result.expected();
        return new TestResult(
                result.name(),
                result.test(),
                result.kind(),
                result.verdict(),
                result.points(),
                result.maxPoints(),
                result.visibility(),
                result.usage(),
                result.limit(),
                result.exitCode(),
                result.signal(),
                budget.take(result.message(), most),
                budget.take(result.stdout(), most),
                budget.take(ShownPaths.relative(result.stderr()), most),
                expected == null ? null : budget.take(expected, most),
                result.diff() == null ? null : budget.take(result.diff(), most),
                hint(result),
                result.format(),
                result.note() == null ? null : budget.take(result.note(), most));
    }

    private static TestResult withoutNote(TestResult result) {
        return new TestResult(
                result.name(),
                result.test(),
                result.kind(),
                result.verdict(),
                result.points(),
                result.maxPoints(),
                result.visibility(),
                result.usage(),
                result.limit(),
                result.exitCode(),
                result.signal(),
                result.message(),
                result.stdout(),
                result.stderr(),
                result.expected(),
                result.diff(),
                result.hint(),
                result.format(),
                null);
    }

    /// A hint helps whoever ran into the test and failed it.
    private static @Nullable String hint(TestResult result) {
        return switch (result.verdict()) {
            case PASSED, SKIPPED, BUILD_ERROR -> null;
            case PARTIAL, WRONG_ANSWER, RUNTIME_ERROR, TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT -> result.hint();
        };
    }
}
