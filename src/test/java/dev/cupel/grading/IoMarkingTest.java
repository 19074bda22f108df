package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Points;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.StepReport.Collected.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IoMarkingTest {
    private static final Assignment SUM = Samples.assignment(Samples.io("sum", 2, "3\n"));

    @Test
    void the_right_output_passes_and_earns_its_points() {
        TestResult row = after(Ended.printing("3\n"));

        assertThat(row.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(row.points()).isEqualTo(Points.of(2));
        assertThat(row.message()).isEmpty();
        assertThat(row.expected()).isEqualTo(Text.of("3\n"));
        assertThat(row.exitCode()).isZero();
    }

    @Test
    void a_wrong_output_is_a_wrong_answer_with_a_diff() {
        TestResult row = after(Ended.printing("4\n"));

        assertThat(row.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row.points()).isEqualTo(Points.ZERO);
        assertThat(row.message()).isEqualTo("Your output differs at line 1: expected “3”, got “4”.");
        assertThat(row.diff()).isEqualTo("@@ line 1 @@\n- 3\n+ 4\n");
    }

    @Test
    void a_non_zero_exit_is_a_runtime_error_even_with_the_right_output() {
        TestResult row = after(Ended.code(3).stdout(Text.of("3\n")));

        assertThat(row.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row.exitCode()).isEqualTo(3);
        assertThat(row.message()).isEqualTo("Exit code 3.");
        assertThat(row.stdout()).isEqualTo(Text.of("3\n"));
    }

    @Test
    void a_signal_is_a_runtime_error_with_its_name() {
        TestResult row = after(Ended.with(new Exit.Signal(11)));

        assertThat(row.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row.signal()).isEqualTo(11);
        assertThat(row.message()).isEqualTo("Stopped by signal 11 (segmentation fault).");
    }

    @ParameterizedTest
    @CsvSource({
        "CPU, TIME_LIMIT, 1.5 s of processor time",
        "WALL, TIME_LIMIT, 2.5 s",
        "MEMORY, MEMORY_LIMIT, memory",
        "OUTPUT, OUTPUT_LIMIT, printed more",
        "PROCESSES, RUNTIME_ERROR, processes"
    })
    void a_limit_decides_the_verdict_and_is_named(Limit limit, Verdict verdict, String words) {
        TestResult row = after(Ended.at(limit));

        assertThat(row.verdict()).isEqualTo(verdict);
        assertThat(row.limit()).isEqualTo(limit);
        assertThat(row.message()).contains(words);
    }

    @Test
    void output_that_was_cut_is_output_limit_though_the_program_ended_well_by_itself() {
        TestResult row = after(Ended.well().stdout(new Text(Content.of("3\n"), true)));

        assertThat(row.verdict()).isEqualTo(Verdict.OUTPUT_LIMIT);
        assertThat(row.limit()).isEqualTo(Limit.OUTPUT);
        assertThat(row.stdout().cut()).isTrue();
    }

    @Test
    void out_of_memory_in_the_languages_own_words_is_memory_limit_only_if_the_run_failed() {
        assertThat(after(Ended.code(1).stderr("…\nMemoryError\n")).verdict()).isEqualTo(Verdict.MEMORY_LIMIT);
        assertThat(after(Ended.printing("3\n").stderr("MemoryError")).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(after(Ended.code(1).stderr("MemoryError" + "x".repeat(40_000)))
                        .verdict())
                .isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void a_program_that_cannot_be_started_is_a_runtime_error() {
        assertThat(after(Ended.with(new Exit.NotStarted(2))).message())
                .isEqualTo("The program could not be started (error 2).");
    }

    @Test
    void a_run_that_never_came_though_it_was_its_turn_is_our_failure() {
        assertThatThrownBy(() -> after(Ended.with(new Exit.NotRun()))).isInstanceOf(SandboxUnavailable.class);
    }

    @Test
    void output_files_are_compared_as_stdout_is() {
        assertThat(writing(Ended.well().leaving("out.txt", State.WHOLE, "y \n")).verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(writing(Ended.well().leaving("out.txt", State.WHOLE, "z\n")).message())
                .isEqualTo("The file out.txt differs at line 1: expected “y”, got “z”.");
    }

    @ParameterizedTest
    @CsvSource({"MISSING, was not written", "NOT_A_FILE, is not a plain file", "CUT, is longer than it may be"})
    void an_output_file_that_did_not_come_back_whole_is_a_wrong_answer(State state, String words) {
        TestResult row = writing(Ended.well().leaving("out.txt", state, "y\n"));

        assertThat(row.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row.message()).isEqualTo("The file out.txt " + words + ".");
    }

    @Test
    void an_output_that_does_not_matter_is_not_compared() {
        assertThat(writing(Ended.printing("anything").leaving("out.txt", State.WHOLE, "y\n"))
                        .expected())
                .isNull();
    }

    @Test
    void the_end_of_one_test_never_voids_another() {
        Assignment two = Samples.assignment(Samples.io("a", 1, "1"), Samples.io("b", 1, "2"));
        var marked = Graded.python(
                two, new FakeSandbox().on("test-1/1", Ended.at(Limit.MEMORY)).on("test-2/1", Ended.printing("2")));

        assertThat(marked.staff().tests())
                .extracting(TestResult::verdict)
                .containsExactly(Verdict.MEMORY_LIMIT, Verdict.PASSED);
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.MEMORY_LIMIT);
        assertThat(marked.grade().score()).isEqualTo(Points.of(1));
    }

    private static TestResult after(Ended ended) {
        return Graded.row(Graded.python(SUM, new FakeSandbox().on("test-1/1", ended)), "sum");
    }

    private static TestResult writing(Ended ended) {
        IoCase input =
                new IoCase("w", Content.EMPTY, List.of(), SourceTree.EMPTY, null, Map.of("out.txt", Content.of("y\n")));
        Io io = new Io(Samples.about("w", 1), List.of(input), Scoring.EACH, new Comparison.Lines());
        return Graded.row(Graded.python(Samples.assignment(io), new FakeSandbox().on("test-1/1", ended)), "w");
    }
}
