package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Flag;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitMarkingTest {
    private static final String A = "test_sum.py::a";
    private static final String B = "test_sum.py::b";
    private static final Assignment SUITE = Samples.assignment(Samples.unit("unit", 4));
    private static final Map<String, List<String>> REFERENCE = Map.of("unit", List.of(A, B));

    @Test
    void each_reported_test_is_a_row_with_an_equal_share() {
        Marked marked = known(Ended.reporting(passed(B), passed(A), end(2)));

        assertThat(marked.staff().tests())
                .extracting(TestResult::name, TestResult::test, TestResult::points)
                .containsExactly(tuple("unit/" + A, "unit", Points.of(2)), tuple("unit/" + B, "unit", Points.of(2)));
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void weights_share_the_points_and_one_is_the_weight_of_the_unnamed() {
        Assignment weighted =
                Samples.assignment(Samples.weighing(Map.of(A, BigDecimal.valueOf(3)), Samples.unit("unit", 4)));
        Marked marked = Graded.python(
                weighted,
                new FakeSandbox().on("test-1/suite", Ended.reporting(passed(A), test(B, "failed", ""), end(2))),
                REFERENCE);

        assertThat(marked.grade().score()).isEqualTo(Points.of(3));
    }

    @Test
    void an_assertion_is_a_wrong_answer_and_anything_else_thrown_a_runtime_error() {
        Marked marked =
                known(Ended.reporting(test(A, "failed", "assert 3 == 4"), test(B, "error", "TypeError: no"), end(2)));

        assertThat(row(marked, A).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row(marked, A).message()).isEqualTo("assert 3 == 4");
        assertThat(row(marked, A).stderr()).isEqualTo(Text.of("trace of " + A));
        assertThat(row(marked, A).stdout()).isEqualTo(Text.of("said"));
        assertThat(row(marked, B).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void out_of_memory_in_a_test_is_memory_limit() {
        assertThat(row(known(Ended.reporting(test(A, "error", "MemoryError"), end(1))), A)
                        .verdict())
                .isEqualTo(Verdict.MEMORY_LIMIT);
    }

    @Test
    void what_was_reported_before_the_run_was_stopped_is_kept_and_the_rest_shares_its_fate() {
        Marked marked = known(Ended.at(Limit.WALL).report(passed(A)));

        assertThat(row(marked, A).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(row(marked, B).verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(row(marked, B).limit()).isEqualTo(Limit.WALL);
        assertThat(row(marked, B).message()).contains("2.5 s").endsWith("The run ended before this test reported.");
        assertThat(marked.grade().score()).isEqualTo(Points.of(2));
    }

    @Test
    void a_process_that_leaves_early_with_code_0_fails_the_tests_it_did_not_run() {
        Marked marked = known(Ended.reporting(passed(A)));

        assertThat(row(marked, B).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row(marked, B).message()).isEqualTo("The run ended before this test reported.");
    }

    @Test
    void a_crash_names_its_signal_in_the_tests_it_took_along() {
        Marked marked = known(Ended.with(new Exit.Signal(11)).stderr("crash\n"));

        assertThat(row(marked, A).message())
                .isEqualTo("Stopped by signal 11 (segmentation fault). The run ended before this test reported.");
        assertThat(row(marked, A).stderr()).isEqualTo(Text.of("crash\n"));
        assertThat(row(marked, B).stderr()).isEqualTo(Text.NONE);
    }

    @Test
    void how_the_process_ended_after_its_end_line_does_not_matter() {
        assertThat(known(Ended.at(Limit.WALL).report(passed(A), passed(B), end(2)))
                        .grade()
                        .verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(known(Ended.code(1).report(passed(A), passed(B), end(2)))
                        .grade()
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_test_reported_twice_is_not_believed() {
        Marked marked = known(Ended.reporting(passed(A), test(A, "failed", ""), passed(B), end(3)));

        assertThat(row(marked, A).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row(marked, B).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_test_that_nobody_expects_earns_nothing_and_is_not_shown() {
        Marked marked = known(Ended.reporting(passed("extra"), passed(A), passed(B), end(3)));

        assertThat(marked.staff().tests()).hasSize(2);
        assertThat(marked.grade().score()).isEqualTo(Points.of(4));
    }

    @Test
    void a_test_skipped_only_for_this_learner_fails() {
        Marked marked = known(Ended.reporting(test(A, "skipped", ""), passed(B), end(2)));

        assertThat(row(marked, A).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row(marked, A).message()).contains("skipped");
    }

    @Test
    void the_reference_promises_what_it_ran_and_leaves_out_what_it_skipped() {
        var report = Graded.report(
                SUITE,
                Samples.python(),
                new FakeSandbox()
                        .on("test-1/suite", Ended.reporting(passed(B), test("s", "skipped", ""), passed(A), end(3))));

        assertThat(new Marking().reportedIds(SUITE, Samples.python(), report, Graded.SEAL))
                .containsExactly(Map.entry("unit", List.of(B, A)));
    }

    @Test
    void a_reference_that_did_not_build_promises_nothing() {
        var report = Graded.report(SUITE, Samples.python(), new FakeSandbox().on("build", Ended.code(1)));

        assertThat(new Marking().reportedIds(SUITE, Samples.python(), report, Graded.SEAL))
                .containsExactly(Map.entry("unit", List.of()));
    }

    @Test
    void tests_of_a_file_that_could_not_be_loaded_say_why() {
        String broken = "{\"broken\": \"test_sum.py\", \"message\": \"cannot import fact\", \"trace\": \"line 1\"}";
        Marked marked = known(Ended.reporting(broken, end(0)));

        assertThat(row(marked, B).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row(marked, B).message()).isEqualTo("test_sum.py could not be loaded: cannot import fact");
        assertThat(row(marked, B).stderr()).isEqualTo(Text.of("line 1"));
    }

    @Test
    void a_canary_that_passed_or_never_came_voids_the_whole_report() {
        for (String outcome : List.of("passed", "skipped", "none")) {
            Marked marked = known(Ended.reporting(Ended.canaries(outcome), passed(A), passed(B), end(2)));

            assertThat(marked.grade().score()).isEqualTo(Points.ZERO);
            assertThat(row(marked, A).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
            assertThat(row(marked, A).message()).startsWith("Nothing that this run reported counts");
            assertThat(marked.staff().flags()).containsExactly(Flag.CANARY_PASSED);
            assertThat(marked.learner().flags()).isEmpty();
        }
    }

    @Test
    void a_canary_may_end_in_an_error_as_what_is_set_up_before_each_test_may() {
        Marked marked = known(Ended.reporting(Ended.canaries("error"), passed(A), passed(B), end(2)));

        assertThat(marked.grade().score()).isEqualTo(Points.of(4));
        assertThat(marked.staff().flags()).isEmpty();
    }

    @Test
    void lines_that_the_harness_did_not_write_are_flagged_and_earn_nothing() {
        Marked marked = known(Ended.reporting(Ended.foreign(passed(A)), test(A, "failed", ""), passed(B), end(2)));

        assertThat(row(marked, A).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(marked.grade().score()).isEqualTo(Points.of(2));
        assertThat(marked.staff().flags()).containsExactly(Flag.HARNESS_TOUCHED);
    }

    @Test
    void what_honest_code_does_not_do_is_flagged() {
        assertThat(flags(Ended.reporting(passed(A)))).containsExactly(Flag.EXITED_EARLY);
        assertThat(flags(Ended.reporting(passed(A), passed(A), passed(B), end(3))))
                .containsExactly(Flag.REPORTED_TWICE);
        assertThat(flags(Ended.reporting(passed(A), passed(B), passed("c"), end(3))))
                .containsExactly(Flag.UNEXPECTED_TESTS);
        assertThat(flags(Ended.reporting(passed(A), test(B, "skipped", ""), end(2))))
                .containsExactly(Flag.SKIPPED_TESTS);
        assertThat(flags(Ended.reporting(passed(A), passed(B), end(7)))).contains(Flag.HARNESS_TOUCHED);
    }

    @Test
    void what_honest_code_may_do_is_not_flagged() {
        String broken = "{\"broken\": \"test_sum.py\", \"message\": \"cannot import fact\", \"trace\": \"\"}";
        assertThat(flags(Ended.reporting(test(A, "failed", ""), test(B, "error", ""), end(2))))
                .isEmpty();
        assertThat(flags(Ended.reporting(broken, Ended.canaries("none"), end(0))))
                .isEmpty();
        assertThat(flags(Ended.with(new Exit.Signal(11)).report(passed(A)))).isEmpty();
        assertThat(flags(Ended.at(Limit.CPU))).isEmpty();
        assertThat(flags(Ended.code(3))).isEmpty();
    }

    @Test
    void the_end_of_one_files_process_is_not_that_of_the_others() {
        Assignment assignment = Samples.assignment(Samples.isolated("unit", 4));
        Map<String, List<String>> reference =
                Map.of("unit/test_a.py", List.of("test_a.py::t"), "unit/test_b.py", List.of("test_b.py::t"));
        FakeSandbox sandbox = new FakeSandbox()
                .on("test-1/suite-1", Ended.at(Limit.WALL))
                .on("test-1/suite-2", Ended.reporting(passed("test_b.py::t"), end(1)));
        Marked marked = Graded.python(assignment, sandbox, reference);

        assertThat(row(marked, "test_a.py::t").verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(row(marked, "test_b.py::t").points()).isEqualTo(Points.of(2));
    }

    @Test
    void files_in_which_the_reference_met_no_test_have_no_rows() {
        Assignment assignment = Samples.assignment(Samples.isolated("unit", 4));
        FakeSandbox sandbox = new FakeSandbox().on("test-1/suite-2", Ended.reporting(passed("b"), end(1)));
        Marked marked =
                Graded.python(assignment, sandbox, Map.of("unit/test_a.py", List.of(), "unit/test_b.py", List.of("b")));

        assertThat(marked.staff().tests()).extracting(TestResult::name).containsExactly("unit/b");
    }

    @Test
    void without_a_reference_the_rows_are_what_was_reported() {
        Marked marked = unknown(Ended.reporting(passed(A), test(B, "skipped", ""), end(2)));

        assertThat(row(marked, A).points()).isEqualTo(Points.of(2));
        assertThat(row(marked, B).verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(marked.grade().score()).isEqualTo(Points.of(2));
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void without_a_reference_a_report_that_breaks_off_has_one_row_more_that_fails() {
        Marked marked = unknown(Ended.at(Limit.CPU).report(passed(A)));

        assertThat(row(marked, A).points()).isEqualTo(Points.of(2));
        assertThat(Graded.row(marked, "unit").verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(marked.grade().maxScore()).isEqualTo(Points.of(4));
    }

    @Test
    void without_a_reference_silence_is_one_failed_row_and_a_broken_file_another() {
        assertThat(unknown(Ended.well()).staff().tests())
                .extracting(TestResult::name, TestResult::verdict)
                .containsExactly(tuple("unit", Verdict.RUNTIME_ERROR));
        assertThat(unknown(Ended.reporting("{\"broken\": \"test_b.py\", \"message\": \"x\"}", passed(A), end(1)))
                        .staff()
                        .tests())
                .extracting(TestResult::name)
                .containsExactly("unit/" + A, "unit/test_b.py");
    }

    private static List<Flag> flags(Ended ended) {
        return known(ended).staff().flags();
    }

    private static Marked known(Ended ended) {
        return Graded.python(SUITE, new FakeSandbox().on("test-1/suite", ended), REFERENCE);
    }

    private static Marked unknown(Ended ended) {
        return Graded.python(SUITE, new FakeSandbox().on("test-1/suite", ended));
    }

    private static TestResult row(Marked marked, String id) {
        return Graded.row(marked, "unit/" + id);
    }

    private static String passed(String id) {
        return test(id, "passed", "");
    }

    private static String test(String id, String outcome, String message) {
        return """
                {"test": "%s", "outcome": "%s", "message": "%s", "trace": "trace of %s", "stdout": "said", "millis": 3}""".formatted(id, outcome, message, id);
    }

    private static String end(int tests) {
        return "{\"end\": true, \"tests\": " + tests + "}";
    }
}
