package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import dev.cupel.sandbox.Report;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void cases_share_the_points_exactly_and_each_earns_its_own() {
        Marked marked = Graded.python(Samples.assignment(threeCases(Scoring.EACH)), twoOfThree());

        assertThat(marked.staff().tests())
                .extracting(row -> row.maxPoints().toString())
                .containsExactly("3.333333", "3.333334", "3.333333");
        assertThat(marked.grade()).isEqualTo(new Grade(Verdict.WRONG_ANSWER, Points.of("6.666667"), Points.of(10)));
    }

    @Test
    void scoring_all_gives_every_case_or_nothing() {
        Assignment assignment = Samples.assignment(threeCases(Scoring.ALL));

        assertThat(Graded.python(assignment, twoOfThree()).grade().score()).isEqualTo(Points.ZERO);
        assertThat(Graded.python(assignment, twoOfThree().on("test-1/3", Ended.printing("3")))
                        .grade()
                        .score())
                .isEqualTo(Points.of(10));
    }

    @Test
    void cases_have_a_row_each_and_belong_to_their_test() {
        Marked marked = Graded.python(Samples.assignment(threeCases(Scoring.EACH)), twoOfThree());

        assertThat(marked.staff().tests())
                .extracting(TestResult::name)
                .containsExactly("secret/01", "secret/02", "secret/03");
        assertThat(marked.staff().tests()).extracting(TestResult::test).containsOnly("secret");
    }

    @Test
    void a_test_whose_requirement_failed_is_skipped_and_so_is_what_builds_on_it() {
        Assignment chain = Samples.assignment(
                Samples.io("a", 1, "x"),
                Samples.requiring("a", Samples.io("b", 1, "")),
                Samples.requiring("b", Samples.io("c", 1, "")));
        Marked marked = Graded.python(chain, new FakeSandbox());

        assertThat(marked.staff().tests())
                .extracting(TestResult::verdict)
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.SKIPPED, Verdict.SKIPPED);
        assertThat(Graded.row(marked, "b").message()).isEqualTo("Skipped because “a” did not pass.");
        assertThat(marked.grade()).isEqualTo(new Grade(Verdict.WRONG_ANSWER, Points.ZERO, Points.of(3)));
    }

    @Test
    void what_would_be_skipped_is_not_run() {
        Assignment chain = Samples.assignment(Samples.io("a", 1, "x"), Samples.requiring("a", Samples.io("b", 1, "")));

        Report report = Graded.report(chain, Samples.python(), new FakeSandbox());

        assertThat(report.step(StepId.run(0, 0)).exit()).isEqualTo(new Exit.Code(0));
        assertThat(report.step(StepId.run(1, 0)).exit()).isEqualTo(new Exit.NotRun());
    }

    @Test
    void a_test_of_several_cases_has_passed_if_all_of_them_did() {
        Assignment assignment =
                Samples.assignment(threeCases(Scoring.EACH), Samples.requiring("secret", Samples.io("next", 1, "")));

        assertThat(Graded.row(Graded.python(assignment, twoOfThree()), "next").verdict())
                .isEqualTo(Verdict.SKIPPED);
        assertThat(Graded.row(Graded.python(assignment, twoOfThree().on("test-1/3", Ended.printing("3"))), "next")
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_test_for_no_points_still_decides_the_verdict() {
        Marked marked = Graded.python(
                Samples.assignment(Samples.io("sample", 0, "x"), Samples.io("a", 1, "")), new FakeSandbox());

        assertThat(marked.grade()).isEqualTo(new Grade(Verdict.WRONG_ANSWER, Points.of(1), Points.of(1)));
    }

    private static TestCase threeCases(Scoring scoring) {
        return Samples.cases("secret", 10, scoring, "1", "2", "3");
    }

    private static FakeSandbox twoOfThree() {
        return new FakeSandbox().on("test-1/1", Ended.printing("1")).on("test-1/2", Ended.printing("2"));
    }
}
