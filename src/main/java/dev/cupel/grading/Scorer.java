package dev.cupel.grading;

import dev.cupel.domain.Grade;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import dev.cupel.grading.Judgement.Judged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gives points for rows, and the grade for all of them.
final class Scorer {
    private Scorer() {}

    static List<TestResult> results(Judgement judgement) {
        return judgement.tests().stream()
                .flatMap(judged -> scored(judged).stream())
                .toList();
    }

    /// The mark, out of all that was to be had: a row that never came takes its points with it.
    static Grade grade(Points maxScore, List<TestResult> results) {
        Points score = results.stream().map(TestResult::points).reduce(Points.ZERO, Points::plus);
        Verdict worst = Verdict.worst(results.stream().map(TestResult::verdict).toList());
        return new Grade(worst, score, maxScore);
    }

    private static List<TestResult> scored(Judged judged) {
        List<BigDecimal> weights = judged.rows().stream().map(Row::weight).toList();
        List<Points> shares = judged.test().about().points().share(weights);
        BigDecimal least = least(judged);
        List<TestResult> results = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Row row = judged.rows().get(i);
            Points earned = shares.get(i).times(part(judged, row, least));
            results.add(result(judged.test(), row, earned, shares.get(i)));
        }
        return results;
    }

    /// The part of its share that a row earns.
    private static BigDecimal part(Judged judged, Row row, BigDecimal least) {
        if (!(judged.test() instanceof Io io)) return row.finding().earned();
        return switch (io.scoring()) {
            case EACH -> row.finding().earned();
            case ALL -> judged.passed() ? BigDecimal.ONE : BigDecimal.ZERO;
            case MIN -> least;
        };
    }

    private static BigDecimal least(Judged judged) {
        return judged.rows().stream()
                .map(row -> row.finding().earned())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static TestResult result(TestCase test, Row row, Points points, Points maxPoints) {
        Facts facts = row.facts();
        Finding finding = row.finding();
        return new TestResult(
                row.name(),
                test.about().name(),
                test.kind(),
                row.verdict(),
                points,
                maxPoints,
                visibility(test, row),
                facts.usage(),
                facts.limit(),
                facts.exitCode(),
                facts.signal(),
                finding.message(),
                facts.stdout(),
                facts.stderr(),
                finding.expected(),
                finding.diff(),
                test.about().hint(),
                finding.format(),
                finding.note());
    }

    /// A row may be hidden in a test that is not, never the other way round.
    private static Visibility visibility(TestCase test, Row row) {
        Visibility own = row.visibility();
        return own == null || test.about().visibility() == Visibility.HIDDEN
                ? test.about().visibility()
                : own;
    }
}
