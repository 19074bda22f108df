package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import org.junit.jupiter.api.Test;

class StyleMarkingTest {
    private static final TestCase STYLE =
            new TestCase.Style(Samples.about("style", 2), "pycodestyle", null, Points.of("0.5"));

    @Test
    void no_finding_costs_nothing() {
        assertThat(after(Ended.well()).points()).isEqualTo(Points.of(2));
    }

    @Test
    void each_finding_costs_its_points_and_names_file_and_line() {
        TestResult row = after(Ended.printing("""
                main.py:1:7: E201 whitespace after '('
                [WARN] /box/src/pkg/Main.java:12:5: Missing a brace. [NeedBraces]
                ./main.c:3: never used
                2 findings in all
                """));
        assertThat(row.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(row.points()).isEqualTo(Points.of("0.5"));
        assertThat(row.message()).isEqualTo("""
                3 findings:
                main.py:1:7: E201 whitespace after '('
                pkg/Main.java:12:5: Missing a brace. [NeedBraces]
                main.c:3: never used""");
    }

    @Test
    void more_findings_than_points_leave_none() {
        TestResult row = after(Ended.printing("a.py:1: x\n".repeat(70)));
        assertThat(row.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(row.points()).isEqualTo(Points.ZERO);
        assertThat(row.message()).startsWith("70 findings:").endsWith("… and 20 more");
    }

    @Test
    void a_linter_that_cannot_finish_gives_no_points() {
        assertThat(after(Ended.at(Limit.CPU)).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(after(Ended.code(2)).points()).isEqualTo(Points.ZERO);
    }

    private static TestResult after(Ended ended) {
        return Graded.row(Graded.python(Samples.assignment(STYLE), new FakeSandbox().on("test-1/1", ended)), "style");
    }
}
