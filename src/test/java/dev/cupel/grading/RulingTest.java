package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Protocol;
import dev.cupel.domain.Referee.Role;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.domain.Verdict;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import dev.cupel.sandbox.StepReport.Collected.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulingTest {
    @Test
    void our_protocol_accepts_by_zero_and_rejects_by_one() {
        assertThat(of(Protocol.CUPEL, 0, "", "").finding()).isEqualTo(Finding.PASSED);
        Finding rejected = of(Protocol.CUPEL, 1, "two are missing\n", "seen 3").finding();
        assertThat(rejected.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(rejected.message()).isEqualTo("two are missing");
        assertThat(rejected.note()).isEqualTo(Text.of("seen 3"));
        assertThat(of(Protocol.CUPEL, 1, "", "").finding().message()).isEqualTo("Your output was not accepted.");
    }

    @ParameterizedTest
    @CsvSource({"0.5, PARTIAL, 0.5", "1, PASSED, 1", "0, WRONG_ANSWER, 0", "1e-2, PARTIAL, 0.01"})
    void a_number_in_the_first_line_is_the_part_that_was_earned(String first, Verdict verdict, String earned) {
        Finding finding = of(Protocol.CUPEL, 0, first + "\nnearly\n", "").finding();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.earned()).isEqualByComparingTo(earned);
        assertThat(finding.message()).isEqualTo("nearly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "1e5", "99999999999999999999", "..."})
    void a_part_beyond_the_whole_is_no_ruling(String first) {
        assertThatThrownBy(() -> of(Protocol.CUPEL, 0, first + "\n", "")).isInstanceOf(RefereeFailed.class);
    }

    @ParameterizedTest
    @CsvSource({"CUPEL, 2", "CUPEL, 42", "ICPC, 0", "ICPC, 1", "TESTLIB, 3", "TESTLIB, 6", "TESTLIB, 200"})
    void any_other_exit_code_is_the_authors_failure(Protocol protocol, int code) {
        assertThatThrownBy(() -> of(protocol, code, "", "went wrong"))
                .isInstanceOf(RefereeFailed.class)
                .hasMessageContaining("exit code " + code)
                .hasMessageContaining("went wrong");
    }

    @Test
    void so_is_a_limit_or_a_signal() {
        for (Exit exit : List.of(new Exit.LimitHit(Limit.CPU), new Exit.Signal(11), new Exit.NotStarted(2))) {
            assertThatThrownBy(() -> Ruling.of(referee(Protocol.CUPEL), step(exit, "", "", Map.of())))
                    .isInstanceOf(RefereeFailed.class);
        }
    }

    @Test
    void icpc_has_its_words_and_its_score_in_files() {
        Map<String, String> files =
                Map.of(Ruling.MULTIPLIER, "0.25\n", Ruling.FOR_TEAM, "so far so good\n", Ruling.FOR_JUDGES, "case 7\n");
        Ruling ruling = Ruling.of(referee(Protocol.ICPC), step(new Exit.Code(42), "printed", "", files));
        assertThat(ruling.earned()).isEqualByComparingTo("0.25");
        assertThat(ruling.message()).isEqualTo("so far so good");
        assertThat(ruling.note()).isEqualTo(Text.of("case 7\n"));
        assertThat(of(Protocol.ICPC, 43, "", "").rejects()).isTrue();
        assertThat(of(Protocol.ICPC, 42, "", "").earned()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"0, '', 1", "1, '', 0", "2, '', 0", "4, '', 0", "8, '', 0", "7, points 0.75 good, 0.75", "66, '', 0.5"})
    void testlib_says_it_by_exit_codes(int code, String stderr, BigDecimal earned) {
        Ruling ruling = of(Protocol.TESTLIB, code, "", stderr);
        assertThat(ruling.earned()).isEqualByComparingTo(earned);
        assertThat(ruling.message())
                .as("what testlib says names expected values")
                .isEmpty();
    }

    private static Ruling of(Protocol protocol, int code, String stdout, String stderr) {
        return Ruling.of(referee(protocol), step(new Exit.Code(code), stdout, stderr, Map.of()));
    }

    private static StepReport step(Exit exit, String stdout, String stderr, Map<String, String> files) {
        Map<String, Collected> collected = new java.util.HashMap<>();
        files.forEach((path, text) -> collected.put(path, new Collected(State.WHOLE, Content.of(text))));
        return new StepReport(
                "test-1/1/checker", exit, Usage.NONE, Text.of(stdout), Text.of(stderr), Text.NONE, collected);
    }

    private static Referee referee(Protocol protocol) {
        return new Referee(Role.CHECKER, protocol, "python", SourceTree.EMPTY, "check.py", List.of());
    }
}
