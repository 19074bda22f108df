package dev.cupel.grading;

import dev.cupel.domain.Exit;
import dev.cupel.domain.TestCase.Style;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.StepReport;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges sources by what a linter found: a line `file:line: words` or `file:line:column: words` for each.
///
/// @param number index of the test
record StyleJudge(Style style, int number) {
    private static final int MOST_SHOWN = 50;
    private static final Pattern FINDING = Pattern.compile(
            "(?:\\[[A-Z]+\\] )?(?:/box/src/|\\./)?([^:\\s][^:]{0,500}):(\\d{1,9})(?::(\\d{1,9}))?:? (.*)");

    List<Row> rows(Report report) {
        StepReport step = report.step(StepId.run(number, 0));
        List<String> findings = step.stdout()
                .content()
                .text()
                .lines()
                .map(FINDING::matcher)
                .filter(Matcher::matches)
                .map(StyleJudge::shown)
                .toList();
        Text said = step.stdout().then(step.stderr());
        boolean failed = !(step.exit() instanceof Exit.Code(int code)) || (code != 0 && findings.isEmpty());
        Finding finding = failed ? unfinished() : judged(findings);
        return List.of(new Row(
                style.about().name(),
                BigDecimal.ONE,
                finding.noting(said),
                Facts.of(step).silent()));
    }

    private Finding judged(List<String> findings) {
        if (findings.isEmpty()) return Finding.PASSED;
        String words = String.join("\n", findings.subList(0, Math.min(MOST_SHOWN, findings.size())));
        String more = findings.size() > MOST_SHOWN ? "\n… and " + (findings.size() - MOST_SHOWN) + " more" : "";
        Finding finding = Finding.worth(left(findings.size()), words + more);
        return finding.verdict() == Verdict.PASSED // findings that cost nothing
                ? finding
                : finding.saying(count(findings.size()) + "\n" + finding.message());
    }

    private BigDecimal left(int findings) {
        BigDecimal points = style.about().points().value();
        BigDecimal lost = style.perFinding().value().multiply(BigDecimal.valueOf(findings));
        if (points.signum() == 0) return lost.signum() > 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        return points.subtract(lost).max(BigDecimal.ZERO).divide(points, MathContext.DECIMAL64);
    }

    private static String count(int findings) {
        return findings == 1 ? "1 finding:" : findings + " findings:";
    }

    private static Finding unfinished() {
        return Finding.of(Verdict.RUNTIME_ERROR, "The linter could not make sense of these files.");
    }

    private static String shown(Matcher finding) {
        String column = finding.group(3) == null ? "" : ":" + finding.group(3);
        return finding.group(1) + ":" + finding.group(2) + column + ": " + finding.group(4);
    }
}
