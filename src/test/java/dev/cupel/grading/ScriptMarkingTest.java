package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Flag;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Layout;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import dev.cupel.sandbox.StepReport.Collected.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptMarkingTest {
    private static final TestCase SCRIPT = new TestCase.Script(
            Samples.about("house", 10), Samples.tree("grade.sh", "true\n"), List.of("sh", "grade.sh"), Layout.TOGETHER);

    @Test
    void scores_are_points_of_the_test() {
        Marked marked = leaving("""
                {"tests": [{"name": "a", "score": 3, "max_score": 4}, {"name": "b", "score": 6, "max_score": 6}]}""");
        assertThat(marked.grade().score()).isEqualTo(Points.of(9));
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(Graded.row(marked, "house/a").maxPoints()).isEqualTo(Points.of(4));
    }

    @Test
    void what_was_not_reported_is_not_earned() {
        Marked marked = leaving("""
                {"tests": [{"name": "a", "score": 4, "max_score": 4}]}""");
        assertThat(marked.grade().score()).isEqualTo(Points.of(4));
        TestResult missing = Graded.row(marked, "house/not reported");
        assertThat(missing.message()).isEqualTo("Tests worth 6 points were not reported.");
    }

    @Test
    void a_score_of_the_whole_overrides_that_of_the_tests() {
        Marked marked = leaving("""
                {"score": 7.5, "tests": [{"name": "a", "score": 1, "max_score": 1}]}""");
        assertThat(marked.grade().score()).isEqualTo(Points.of("7.5"));
        assertThat(Graded.row(marked, "house/a").points()).isEqualTo(Points.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"score\": 1000}",
                "{\"score\": 1e20}",
                "{\"tests\": [{\"score\": 50, \"max_score\": 10}]}",
                "{\"tests\": [{\"score\": 400, \"max_score\": 400}]}"
            })
    void nobody_earns_more_than_there_is(String results) {
        assertThat(leaving(results).grade().score()).isEqualTo(Points.of(10));
    }

    @Test
    void nor_less_than_nothing() {
        assertThat(leaving("{\"score\": -3}").grade().score()).isEqualTo(Points.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"tests\": {}}",
                "{\"tests\": [3]}",
                "{\"score\": \"ten\"}",
                "{\"score\": 1e999999999}",
                "{\"tests\": [{\"name\": \"a\"}]}",
                "{\"score\": 3} and more"
            })
    void what_is_not_in_the_format_earns_nothing(String results) {
        Marked marked = leaving(results);
        assertThat(marked.grade().score()).isEqualTo(Points.ZERO);
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(marked.staff().flags()).containsExactly(Flag.EXITED_EARLY);
    }

    @Test
    void a_script_that_is_stopped_has_graded_nothing() {
        Marked marked = Graded.python(Samples.assignment(SCRIPT), new FakeSandbox().on("test-1/1", Ended.code(137)));
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(marked.staff().flags()).isEmpty();
    }

    @Test
    void a_test_may_be_hidden_or_only_for_information() {
        Marked marked = leaving("""
                {"score": 10, "output": "all", "tests": [
                  {"name": "seen", "output": "<b>x</b>", "output_format": "html", "status": "passed"},
                  {"name": "later", "visibility": "after_published", "status": "failed", "output": "secret"}]}""");
        assertThat(Graded.row(marked, "house").format()).isEqualTo("simple_format");
        assertThat(Graded.row(marked, "house/seen").format()).isEqualTo("html");
        TestResult later = Graded.row(marked, "house/later");
        assertThat(later.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(later.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(marked.learner().tests()).noneMatch(row -> row.message().contains("secret"));
    }

    @Test
    void tests_of_one_name_are_told_apart() {
        Marked marked = leaving("""
                {"tests": [{"name": "a", "score": 5, "max_score": 5}, {"name": "a", "score": 0, "max_score": 5}]}""");
        assertThat(Graded.row(marked, "house/a (2)").points()).isEqualTo(Points.ZERO);
    }

    private static Marked leaving(String results) {
        return Graded.python(
                Samples.assignment(SCRIPT),
                new FakeSandbox().on("test-1/1", Ended.well().leaving("results.json", State.WHOLE, results)));
    }
}
