package dev.cupel.grading;

import dev.cupel.domain.Grade;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.Judgement.Judged;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        boolean counts = counts(judged);
        List<TestResult> results = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Row row = judged.rows().get(i);
            Points earned = counts && row.passed() ? shares.get(i) : Points.ZERO;
            results.add(result(judged.test(), row, earned, shares.get(i)));
        }
        return results;
    }

    /// Whether rows that passed earn anything.
    private static boolean counts(Judged judged) {
        return switch (judged.test()) {
            case Io io ->
                switch (io.scoring()) {
                    case EACH -> true;
                    case ALL -> judged.passed();
                };
            case Unit _, Call _ -> true;
        };
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
                test.about().visibility(),
                facts.usage(),
                facts.limit(),
                facts.exitCode(),
                facts.signal(),
                finding.message(),
                facts.stdout(),
                facts.stderr(),
                finding.expected(),
                finding.diff(),
                test.about().hint());
    }
}
