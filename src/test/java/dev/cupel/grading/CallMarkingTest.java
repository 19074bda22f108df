package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.CallStep;
import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.CallStep.Expected;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Value;
import dev.cupel.domain.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallMarkingTest {
    private static final String RIGHT = "{\"returned\":{\"int\":\"120\"}}";
    private static final Assignment FIVE = Samples.assignment(Samples.call("five", 2));
    private static final Assignment FAILS = Samples.assignment(
            Samples.script("fails", 1, new CallStep(Samples.fact(-1), new Expected.Throws("LookupError"))));
    private static final Assignment STACK = Samples.assignment(Samples.script(
            "stack",
            1,
            new CallStep(new Asked.New("Stack", List.of(), "s"), new Expected.Anything()),
            new CallStep(new Asked.Method("s", "push", List.of(Value.of("a"))), new Expected.Anything()),
            new CallStep(new Asked.Field("s", "size"), new Expected.Returns(Value.of(1)))));

    @Test
    void the_right_value_passes_and_what_was_printed_is_kept() {
        TestResult row = after(FIVE, Ended.printing("thinking\n").report(RIGHT));
        assertThat(row.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(row.points()).isEqualTo(Points.of(2));
        assertThat(row.kind()).isEqualTo("call");
        assertThat(row.expected()).isEqualTo(Text.of("120"));
        assertThat(row.stdout()).isEqualTo(Text.of("thinking\n"));
    }

    @Test
    void another_value_is_a_wrong_answer_that_says_which() {
        TestResult row = after(FIVE, Ended.reporting("{\"returned\":{\"int\":\"121\"}}"));
        assertThat(row.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row.message()).isEqualTo("fact(5) returned 121, expected 120.");
        assertThat(row.points()).isEqualTo(Points.ZERO);
    }

    @Test
    void an_exception_nobody_expected_is_a_runtime_error_with_its_trace() {
        TestResult row = after(FIVE, Ended.reporting("""
                {"threw":["KeyError","LookupError","Exception"],"message":"'five'","trace":"File fact.py, line 2\\n"}"""));
        assertThat(row.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row.message()).isEqualTo("fact(5) threw KeyError: 'five', expected 120.");
        assertThat(row.stderr().content().text()).contains("fact.py, line 2");
    }

    @Test
    void an_expected_exception_passes_by_its_own_name_or_one_above_it() {
        assertThat(after(FAILS, Ended.reporting("{\"threw\":[\"KeyError\",\"LookupError\"]}"))
                        .verdict())
                .isEqualTo(Verdict.PASSED);
        TestResult other = after(FAILS, Ended.reporting("{\"threw\":[\"ValueError\"],\"message\":\"no\"}"));
        assertThat(other.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(other.message()).isEqualTo("fact(-1) threw ValueError: no, expected LookupError to be thrown.");
        assertThat(after(FAILS, Ended.reporting(RIGHT)).message())
                .isEqualTo("fact(-1) returned 120, expected LookupError to be thrown.");
    }

    @Test
    void what_cannot_be_called_is_a_runtime_error_that_says_why() {
        TestResult row = after(FIVE, Ended.reporting("{\"refused\":\"There is no `fact` in main.py; there is fac.\"}"));
        assertThat(row.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(row.message()).isEqualTo("There is no `fact` in main.py; there is fac.");
    }

    @Test
    void the_first_step_that_goes_wrong_decides_and_is_named() {
        String silent = "{\"returned\":null}";
        TestResult row = after(STACK, Ended.reporting(silent, silent, "{\"returned\":{\"int\":\"2\"}}"));
        assertThat(row.message()).isEqualTo("Step 3 of 3: s.size is 2, expected 1.");
        TestResult early = after(STACK, Ended.reporting(silent, "{\"threw\":[\"E\"],\"message\":\"\"}", RIGHT));
        assertThat(early.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(early.message()).isEqualTo("Step 2 of 3: s.push(\"a\") threw E.");
    }

    @Test
    void an_end_without_an_answer_never_passes() {
        TestResult left = after(FIVE, Ended.code(0));
        assertThat(left.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(left.message()).isEqualTo("The program ended before fact(5) was answered.");
        assertThat(after(FIVE, Ended.code(3)).message())
                .isEqualTo("Exit code 3. The program ended before fact(5) was answered.");
        assertThat(after(FIVE, Ended.at(Limit.CPU)).verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(after(FIVE, Ended.at(Limit.MEMORY)).verdict()).isEqualTo(Verdict.MEMORY_LIMIT);
    }

    @Test
    void a_bad_end_spoils_right_answers() {
        assertThat(after(FIVE, Ended.code(1).report(RIGHT)).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(after(FIVE, Ended.with(new Exit.Signal(11)).report(RIGHT)).verdict())
                .isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(after(FIVE, Ended.at(Limit.WALL).report(RIGHT)).verdict()).isEqualTo(Verdict.TIME_LIMIT);
    }

    @Test
    void a_memory_that_ran_out_within_a_call_is_told_as_such() {
        assertThat(after(FIVE, Ended.reporting("{\"threw\":[\"MemoryError\"]}")).verdict())
                .isEqualTo(Verdict.MEMORY_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RIGHT + "\n" + RIGHT,
                RIGHT + "\n",
                "\n" + RIGHT,
                "noise",
                "[]",
                "{\"returned\":{\"int\":\"120\"},\"threw\":[]}",
                "{\"returned\":{\"int\":\"119\"},\"returned\":{\"int\":\"120\"}}",
                "{\"returned\":{\"int\":\"120\"}} {}",
                "{\"returned\":120}",
                "{\"returned\":\"120\"}"
            })
    void a_forged_line_earns_nothing(String lines) {
        assertThat(after(FIVE, Ended.reporting(lines)).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void an_answer_without_its_line_end_does_not_count() {
        assertThat(after(FIVE, reporting(RIGHT)).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(after(FIVE, reporting(RIGHT + "\nmore")).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"returned\":%s}:[",
                "{\"returned\":%s}:{\"set\":[",
                "{\"returned\":{\"int\":\"%s\"}}:9",
                "{\"returned\":%s}:{\"a\":",
                "{\"returned\":[%s]}:[],"
            })
    void a_monstrous_answer_is_bounded_and_wrong(String shape) {
        String[] parts = shape.split("(?<=})[:]", 2);
        String answer = parts[0].formatted(parts[1].repeat((3 << 20) / parts[1].length()));
        assertThat(after(FIVE, reporting(answer + "\n")).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void bytes_that_are_no_text_are_wrong() {
        byte[] bytes = "{\"returned\":\"\0\"}\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[13] = (byte) 0xff;
        assertThat(after(FIVE, with(Content.of(bytes))).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void a_hidden_call_tells_a_learner_nothing() {
        Assignment hidden = Samples.assignment(Samples.hidden(Samples.call("five", 2)));
        var marked = Graded.python(
                hidden, new FakeSandbox().on("test-1/1", Ended.reporting("{\"returned\":{\"int\":\"121\"}}")));
        assertThat(marked.learner().tests().toString())
                .doesNotContain("120")
                .doesNotContain("121")
                .doesNotContain("fact");
    }

    private static Ended reporting(String raw) {
        return with(Content.of(raw));
    }

    private static Ended with(Content report) {
        Ended well = Ended.well();
        return new Ended(
                well.exit(), well.usage(), well.stdout(), well.stderr(), new Text(report, false), well.files());
    }

    private static TestResult after(Assignment assignment, Ended ended) {
        return Graded.python(assignment, new FakeSandbox().on("test-1/1", ended))
                .staff()
                .tests()
                .getFirst();
    }
}
