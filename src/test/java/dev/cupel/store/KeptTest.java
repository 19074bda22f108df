package dev.cupel.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Assignment.Expectation;
import dev.cupel.domain.Build;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Draft;
import dev.cupel.domain.Feedback;
import dev.cupel.domain.Flag;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Limit;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.Points;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is kept as JSON comes back as it was.
class KeptTest {
    private static final Content ODD = Content.of(new byte[] {0, (byte) 0xff, '\n'});
    private static final Usage USAGE = new Usage(Duration.ofNanos(1_234_567_000), Duration.ofSeconds(2), Bytes.mebi(3));

    @Test
    void a_request_to_run_comes_back() {
        Draft draft = new Draft(
                SourceTree.of(Map.of("a/b.py", ODD)),
                ODD,
                List.of("x y", ""),
                new LimitChanges(Duration.ofMillis(1500), null, Bytes.mebi(64), null, 3));
        Runs.Request request = new Runs.Request("python", draft);
        assertThat(Kept.read(Kept.bytes(request), Runs.Request.class)).isEqualTo(request);
    }

    @Test
    void feedback_comes_back_with_its_bytes_and_its_exact_points() {
        Build build = new Build(Verdict.PASSED, 0, null, Text.of("warning: \0"), USAGE);
        TestResult row = new TestResult(
                "secret/01",
                "secret",
                "io",
                Verdict.TIME_LIMIT,
                Points.of("3.333334"),
                Points.of("10"),
                Visibility.HIDDEN,
                USAGE,
                Limit.CPU,
                null,
                9,
                "message",
                new Text(ODD, true),
                Text.NONE,
                null,
                "- a\n+ b",
                null,
                "md",
                Text.of("for staff"));
        Feedback feedback = new Feedback(build, List.of(row), List.of(Flag.EXITED_EARLY));
        assertThat(Kept.read(Kept.bytes(feedback), Feedback.class)).isEqualTo(feedback);
    }

    @Test
    void a_validation_comes_back() {
        Grade grade = new Grade(Verdict.PARTIAL, Points.of("0.1"), Points.of(1));
        Validation validation = new Validation(
                List.of(new Validation.Trial(
                        "solutions/good", "c", new Expectation(Verdict.PASSED, null), grade, false, List.of("x: y"))),
                List.of("no solutions"),
                Map.of("c", Map.of("unit", List.of("A.b"))),
                null);
        assertThat(Kept.read(Kept.bytes(validation), Validation.class)).isEqualTo(validation);
    }
}
