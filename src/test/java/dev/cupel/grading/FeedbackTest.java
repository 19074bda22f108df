package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.domain.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    @Test
    void a_hidden_test_shows_a_learner_its_verdict_and_points_under_a_neutral_name() {
        TestCase secret = Samples.hinting("use recursion", Samples.hidden(Samples.io("SECRET", 2, "SECRET")));
        Assignment assignment = Samples.assignment(Samples.io("open", 1, ""), secret);
        Ended leaking = Ended.at(Limit.CPU).stdout(Text.of("SECRET")).stderr("SECRET");
        Marked marked = Graded.python(assignment, new FakeSandbox().on("test-2/1", leaking));

        TestResult row = marked.learner().tests().get(1);
        assertThat(row.name()).isEqualTo("hidden test 1");
        assertThat(row.test()).isEqualTo("hidden test 1");
        assertThat(row.verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(row.maxPoints()).isEqualTo(Points.of(2));
        assertThat(row.usage()).isEqualTo(Usage.NONE);
        assertThat(row.message()).isEmpty();
        assertThat(row.stdout()).isEqualTo(Text.NONE);
        assertThat(row.stderr()).isEqualTo(Text.NONE);
        assertThat(Arrays.asList(row.limit(), row.exitCode(), row.signal(), row.expected(), row.diff(), row.hint()))
                .containsOnlyNulls();
        assertThat(marked.learner().toString()).doesNotContain("SECRET", "recursion");
        assertThat(Graded.row(marked, "SECRET").stdout()).isEqualTo(Text.of("SECRET"));
    }

    @Test
    void hidden_rows_are_numbered_through_all_tests() {
        Assignment assignment = Samples.assignment(
                Samples.hidden(Samples.cases("s", 1, Scoring.EACH, "", "")),
                Samples.io("open", 1, ""),
                Samples.hidden(Samples.unit("u", 1)));
        Marked marked = Graded.python(assignment, new FakeSandbox(), Map.of("u", List.of("a", "b")));

        assertThat(marked.learner().tests())
                .extracting(TestResult::name)
                .containsExactly("hidden test 1", "hidden test 2", "open", "hidden test 3", "hidden test 4");
    }

    @Test
    void a_public_test_skipped_for_a_hidden_one_does_not_tell_its_name() {
        Assignment assignment = Samples.assignment(
                Samples.hidden(Samples.io("SECRET", 1, "x")), Samples.requiring("SECRET", Samples.io("open", 1, "")));

        assertThat(Graded.python(assignment, new FakeSandbox()).learner().toString())
                .doesNotContain("SECRET");
    }

    @Test
    void a_suite_that_does_not_build_tells_nothing_of_a_hidden_unit_test() {
        Assignment assignment = Samples.assignment(Samples.hidden(Samples.unit("u", 1)));
        Marked marked = Graded.graded(
                assignment,
                Samples.java(),
                new FakeSandbox().on("test-1/build", Ended.code(1).stderr("SecretTest.java:1")),
                Map.of());

        assertThat(marked.learner().tests().getFirst().verdict()).isEqualTo(Verdict.BUILD_ERROR);
        assertThat(marked.learner().tests().getFirst().stderr()).isEqualTo(Text.NONE);
    }

    @Test
    void a_hint_is_for_those_who_failed_the_test() {
        Assignment assignment = Samples.assignment(Samples.hinting("read all", Samples.io("a", 1, "1")));

        assertThat(Graded.row(Graded.python(assignment, new FakeSandbox()), "a").hint())
                .isEqualTo("read all");
        assertThat(Graded.row(Graded.python(assignment, new FakeSandbox().on("test-1/1", Ended.printing("1"))), "a")
                        .hint())
                .isNull();
        assertThat(Graded.row(Graded.python(assignment, new FakeSandbox().on("build", Ended.code(1))), "a")
                        .hint())
                .isNull();
    }

    @Test
    void paths_of_the_sandbox_are_stripped_from_stderr_but_never_from_what_was_printed() {
        Marked marked = Graded.python(
                Samples.assignment(Samples.io("a", 1, "")),
                new FakeSandbox()
                        .on(
                                "test-1/1",
                                Ended.code(1).stdout(Text.of("/box/src/x")).stderr("File \"/box/src/x.py\"")));

        assertThat(Graded.row(marked, "a").stdout()).isEqualTo(Text.of("/box/src/x"));
        assertThat(Graded.row(marked, "a").stderr()).isEqualTo(Text.of("File \"x.py\""));
    }

    @Test
    void output_is_cut_and_marked_as_cut_later_than_that_of_a_test_that_passed() {
        String much = "é".repeat(20_000);
        Assignment assignment = Samples.assignment(Samples.io("wrong", 1, ""), Samples.io("right", 1, much));
        Marked marked = Graded.python(
                assignment,
                new FakeSandbox().on("test-1/1", Ended.printing(much)).on("test-2/1", Ended.printing(much)));

        assertThat(Graded.row(marked, "wrong").stdout().content().size()).isEqualTo(16 * 1024);
        assertThat(Graded.row(marked, "right").stdout().content().size()).isEqualTo(4 * 1024);
        assertThat(Graded.row(marked, "right").stdout().cut()).isTrue();
        assertThat(Graded.row(marked, "right").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void the_feedback_of_many_rows_stays_under_a_budget_and_the_last_row_still_says_something() {
        String[] nothing = new String[200];
        Arrays.fill(nothing, "");
        FakeSandbox loud = new FakeSandbox();
        for (int i = 1; i <= nothing.length; i++) loud.on("test-1/" + i, Ended.printing("x".repeat(60_000)));
        Marked marked = Graded.python(Samples.assignment(Samples.cases("c", 1, Scoring.EACH, nothing)), loud);

        int total = marked.staff().tests().stream()
                .mapToInt(row -> row.stdout().content().size())
                .sum();
        assertThat(total).isLessThan(400 * 1024);
        assertThat(marked.staff().tests().getLast().stdout().content().size()).isEqualTo(512);
    }

    @Test
    void how_much_a_hidden_test_printed_shows_nowhere_in_a_learners_feedback() {
        String[] nothing = new String[40];
        Arrays.fill(nothing, "");
        Assignment assignment = Samples.assignment(
                Samples.hidden(Samples.cases("secret", 1, Scoring.EACH, nothing)), Samples.io("open", 1, ""));
        FakeSandbox quiet = new FakeSandbox().on("test-2/1", Ended.printing("x".repeat(10_000)));
        FakeSandbox loud = new FakeSandbox().on("test-2/1", Ended.printing("x".repeat(10_000)));
        for (int i = 1; i <= nothing.length; i++) {
            quiet.on("test-1/" + i, Ended.printing("x"));
            loud.on("test-1/" + i, Ended.printing("x".repeat(60_000)));
        }

        assertThat(Graded.python(assignment, loud).learner())
                .isEqualTo(Graded.python(assignment, quiet).learner());
    }

    @Test
    void the_image_is_told() {
        assertThat(Graded.python(Samples.assignment(Samples.io("a", 1, "")), new FakeSandbox())
                        .image())
                .isEqualTo(FakeSandbox.DIGEST);
    }
}
