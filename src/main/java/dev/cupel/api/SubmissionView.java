package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.domain.Feedback;
import dev.cupel.domain.Flag;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Submission;
import dev.cupel.domain.SubmissionState;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A submission, as far as it has come. What is not known yet is null.
///
/// @param attempt 1 for the learner's first, and so on
/// @param firstFailing the first test that did not pass
/// @param flags signs that a unit suite was tampered with; for staff, and absent where there are none
/// @param receipt the signed statement of what was graded with what; before that, the digests known so far
/// @param incident set where we failed to grade it; to be named to the operator
record SubmissionView(
        UUID id,
        String course,
        String assignment,
        int version,
        String learner,
        String language,
        int attempt,
        String state,
        @Nullable String verdict,
        @Nullable BigDecimal score,
        @Nullable BigDecimal maxScore,
        @Nullable String firstFailing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident,
        @Nullable BuildView build,
        @Nullable List<TestView> tests,

        @Schema(description = FLAGS) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> flags,

        QueueView queue,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @Nullable
        JsonNode receipt,

        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant gradedAt) {

    private static final String FLAGS = """
            Signs that a unit suite was tampered with; for staff only, and absent where there are none. `exited_early`: the \
            process ended with exit code 0 before its report was complete. `canary_passed`: a test that must fail passed, \
            so nothing of that run counts. `harness_touched`: the report has lines that the harness did not write. \
            `reported_twice`, `unexpected_tests`, `skipped_tests`: tests that the author's own solution reports otherwise. \
            A flag is a reason to read the source, not a proof.""";

    /// @param feedback for the audience that reads it; null while there is none, and in lists
    static SubmissionView of(
            Submission submission, @Nullable Feedback feedback, QueueView queue, @Nullable JsonNode receipt) {
        SubmissionState.Graded graded = submission.state() instanceof SubmissionState.Graded it ? it : null;
        Grade grade = graded == null ? null : graded.grade();
        String incident = submission.state() instanceof SubmissionState.Abandoned(var it) ? it : null;
        return new SubmissionView(
                submission.id(),
                submission.of().course(),
                submission.of().assignment(),
                submission.of().version(),
                submission.learner(),
                submission.language(),
                submission.attempt(),
                submission.state().word(),
                grade == null ? null : grade.verdict().word(),
                grade == null ? null : Numbers.shown(grade.score()),
                grade == null ? null : Numbers.shown(grade.maxScore()),
                feedback == null ? null : firstFailing(feedback),
                incident == null
                        ? null
                        : "We could not grade this; that is our failure and costs nothing. Hand it in again.",
                incident,
                feedback == null ? null : BuildView.of(feedback.build()),
                feedback == null
                        ? null
                        : feedback.tests().stream().map(TestView::of).toList(),
                feedback == null
                        ? List.of()
                        : feedback.flags().stream().map(Flag::word).toList(),
                queue,
                receipt,
                submission.submittedAt(),
                submission.startedAt(),
                graded == null ? null : graded.at());
    }

    /// Seconds after which it makes sense to ask again.
    long retryAfter() {
        return Math.max(1, queue.estimatedWaitSeconds());
    }

    private static @Nullable String firstFailing(Feedback feedback) {
        for (TestResult test : feedback.tests()) {
            if (test.verdict() != Verdict.PASSED && test.verdict() != Verdict.SKIPPED) return test.name();
        }
        return null;
    }
}
