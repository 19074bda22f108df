package dev.cupel.grading;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Flag;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase.Script;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.Judgement.Judged;
import dev.cupel.grading.ScriptResults.Test;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges a script by the `results.json` that it left. Its scores are points of the test; what its tests are not worth
/// of them, nobody has earned. Scores count from 0 to what is to be had.
///
/// @param number index of the test
record ScriptJudge(Language language, Script script, int number) {
    static final String RESULTS = "results.json";
    static final Bytes MOST = Bytes.mebi(1);

    Judged judged(Report report) {
        StepReport step = report.step(StepId.run(number, 0));
        Collected file = step.files().get(RESULTS);
        if (file == null || file.state() != Collected.State.WHOLE) return failed(step, "It left no results.json.");
        try {
            return new Judged(
                    script, rows(ScriptResultsReader.read(file.content().bytes()), step));
        } catch (ScriptResultsReader.Malformed e) {
            return failed(step, e.getMessage());
        }
    }

    /// Who stops the script earns nothing by it.
    private Judged failed(StepReport step, @Nullable String why) {
        Finding fate = Fate.of(step, language)
                .map(end -> end.saying(end.message() + " It ended before its results were there."))
                .orElse(Finding.of(Verdict.RUNTIME_ERROR, "The script that grades this left no results."));
        Text note = Text.of(why + "\n").then(step.stdout()).then(step.stderr());
        boolean early = step.exit().succeeded();
        return new Judged(
                script,
                List.of(row(
                        "", BigDecimal.ONE, fate.noting(note), Facts.of(step).silent())),
                early ? Set.of(Flag.EXITED_EARLY) : Set.of());
    }

    private List<Row> rows(ScriptResults results, StepReport step) {
        Finding whole = Finding.of(Verdict.PASSED, results.output())
                .formatted(results.output().isEmpty() ? null : results.format())
                .noting(step.stdout().then(step.stderr()));
        Facts facts = results.printed() ? Facts.of(step) : Facts.of(step).silent();
        List<Row> rows = new ArrayList<>();
        BigDecimal points = script.about().points().value();
        BigDecimal score = results.score();
        if (score != null) {
            rows.add(row("", points, whole.worthInstead(part(score, points)), facts));
        } else {
            rows.add(new Row(script.about().name(), BigDecimal.ZERO, whole, facts, results.visibility()));
        }
        Set<String> names = new HashSet<>();
        for (Test test : results.tests()) rows.add(row(test, score == null, names));
        BigDecimal left = points.subtract(rows.stream().map(Row::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
        if (score == null && left.signum() > 0) rows.add(row("/not reported", left, unreported(left), Facts.NONE));
        return List.copyOf(rows);
    }

    private Row row(Test test, boolean counts, Set<String> names) {
        String free = test.name();
        for (int next = 2; !names.add(free); next++) free = test.name() + " (" + next + ")";
        BigDecimal max = test.maxScore() != null ? test.maxScore() : test.score();
        BigDecimal weight = !counts || max == null || test.score() == null ? BigDecimal.ZERO : max.max(BigDecimal.ZERO);
        return new Row(
                script.about().name() + "/" + free,
                weight,
                finding(test, weight).formatted(test.format()),
                Facts.NONE,
                test.visibility());
    }

    private static Finding finding(Test test, BigDecimal weight) {
        BigDecimal score = test.score();
        if (score == null || weight.signum() == 0) {
            return Finding.of(isGood(test) ? Verdict.PASSED : Verdict.WRONG_ANSWER, test.output());
        }
        return Finding.worth(part(score, weight), test.output());
    }

    /// Of a test that earns nothing: as it says itself, else whether it reached what it could.
    private static boolean isGood(Test test) {
        if (test.passed() != null) return test.passed();
        return test.score() == null || test.maxScore() == null || test.score().compareTo(test.maxScore()) >= 0;
    }

    private static Finding unreported(BigDecimal left) {
        return Finding.of(Verdict.WRONG_ANSWER, "Tests worth " + new Points(left) + " points were not reported.");
    }

    private static BigDecimal part(BigDecimal score, BigDecimal max) {
        if (max.signum() <= 0) return score.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        return score.max(BigDecimal.ZERO).min(max).divide(max, MathContext.DECIMAL64);
    }

    private Row row(String suffix, BigDecimal weight, Finding finding, Facts facts) {
        return new Row(script.about().name() + suffix, weight, finding, facts);
    }
}
