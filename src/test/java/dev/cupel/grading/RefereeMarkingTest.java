package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Protocol;
import dev.cupel.domain.Referee.Role;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefereeMarkingTest {
    @Test
    void a_checker_decides_and_not_the_expected_output() {
        TestResult row = row(
                Role.CHECKER,
                new FakeSandbox()
                        .on("test-1/1", Ended.printing("anything"))
                        .on("test-1/1/checker", Ended.printing("0.5\nhalf of it\n")));
        assertThat(row.kind()).isEqualTo("checker");
        assertThat(row.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(row.points()).isEqualTo(Points.of(1));
        assertThat(row.message()).isEqualTo("half of it");
        assertThat(row.expected()).as("one right output of many").isNull();
    }

    @Test
    void a_program_that_fails_is_not_checked() {
        TestResult row = row(
                Role.CHECKER, new FakeSandbox().on("test-1/1", Ended.code(1)).on("test-1/1/checker", Ended.code(9)));
        assertThat(row.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void a_test_that_requires_a_checked_one_waits_for_its_word() {
        TestCase after = Samples.requiring("sum", Samples.io("after", 1, "x"));
        FakeSandbox sandbox =
                new FakeSandbox().on("test-1/1/checker", Ended.code(1)).on("test-2/1", Ended.printing("x"));
        Marked marked = Graded.python(Samples.assignment(refereed(Role.CHECKER), after), sandbox);
        assertThat(Graded.row(marked, "after").verdict()).isEqualTo(Verdict.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource({"EACH, 1, 2", "ALL, 1, 0", "MIN, 1, 0", "EACH, 0, 3", "ALL, 0, 0", "MIN, 0, 2"})
    void parts_of_several_cases_count_as_the_scoring_says(Scoring scoring, int second, String points) {
        Io cases = Samples.cases("sum", 4, scoring, "3", "3");
        Io io = new Io(cases.about(), cases.cases(), scoring, cases.comparison(), referee(Role.CHECKER));
        FakeSandbox sandbox = new FakeSandbox()
                .on("test-1/1/checker", Ended.printing(second == 1 ? "1\n" : "0.5\n"))
                .on("test-1/2/checker", second == 1 ? Ended.code(1) : Ended.well());
        Marked marked = Graded.python(Samples.assignment(io), sandbox);
        assertThat(marked.grade().score()).isEqualTo(Points.of(points));
    }

    @Test
    void an_interactor_that_accepts_is_right_whatever_was_said() {
        assertThat(row(Role.INTERACTOR, new FakeSandbox()).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_limit_of_the_program_decides_before_the_interactor() {
        TestResult row = row(
                Role.INTERACTOR,
                new FakeSandbox().on("test-1/1", Ended.at(Limit.WALL)).on("test-1/1/interactor", Ended.code(1)));
        assertThat(row.verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(row.message()).contains("Did it send each line at once");
    }

    @Test
    void who_ended_first_by_failing_decides() {
        assertThat(row(
                                Role.INTERACTOR,
                                new FakeSandbox()
                                        .on("test-1/1", Ended.code(1).endingFirst())
                                        .on("test-1/1/interactor", Ended.code(1)))
                        .verdict())
                .isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row(
                                Role.INTERACTOR,
                                new FakeSandbox()
                                        .on("test-1/1", Ended.with(new Exit.Signal(13)))
                                        .on("test-1/1/interactor", Ended.code(1)))
                        .verdict())
                .isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void an_interactor_that_stumbles_because_the_program_left_makes_a_wrong_answer() {
        FakeSandbox left = new FakeSandbox()
                .on("test-1/1", Ended.well().endingFirst())
                .on("test-1/1/interactor", Ended.with(new Exit.Signal(13)));
        assertThat(row(Role.INTERACTOR, left).message()).isEqualTo("Your program ended before the talk was over.");
        FakeSandbox stayed = new FakeSandbox().on("test-1/1/interactor", Ended.with(new Exit.Signal(13)));
        assertThatThrownBy(() -> row(Role.INTERACTOR, stayed)).isInstanceOf(RefereeFailed.class);
    }

    @Test
    void an_accepted_program_that_ends_badly_has_failed_all_the_same() {
        assertThat(row(Role.INTERACTOR, new FakeSandbox().on("test-1/1", Ended.code(2)))
                        .verdict())
                .isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void notes_are_for_staff() {
        FakeSandbox sandbox =
                new FakeSandbox().on("test-1/1/checker", Ended.printing("1\n").stderr("internal"));
        Marked marked = Graded.python(Samples.assignment(refereed(Role.CHECKER)), sandbox);
        assertThat(marked.staff().tests().getFirst().note()).isEqualTo(Text.of("internal"));
        assertThat(marked.learner().tests().getFirst().note()).isNull();
    }

    private static TestResult row(Role role, FakeSandbox sandbox) {
        return Graded.row(Graded.python(Samples.assignment(refereed(role)), sandbox), "sum");
    }

    private static Io refereed(Role role) {
        Io io = Samples.io("sum", 2, "3\n");
        return new Io(io.about(), io.cases(), Scoring.EACH, new Comparison.Lines(), referee(role));
    }

    private static Referee referee(Role role) {
        return new Referee(
                role, Protocol.CUPEL, "python", Samples.tree("judge.py", "print(1)\n"), "judge.py", List.of());
    }
}
