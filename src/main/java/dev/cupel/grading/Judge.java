package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Build;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.Judgement.Judged;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says of each test what the facts mean.
///
/// @param reference by name of a unit test: the ids its rows are, as the author's own solution reported them
record Judge(Assignment assignment, Language language, Map<String, List<String>> reference) {
    Judgement judge(Report report) {
        Build build = Compilation.of(language, report);
        boolean built = build.verdict() == Verdict.PASSED;
        List<Judged> tests = new ArrayList<>();
        for (TestCase test : assignment.tests()) tests.add(built ? next(tests, report) : unbuilt(test));
        return new Judgement(build, List.copyOf(tests));
    }

    /// The test that comes after those `before`, which are all that it can build on.
    Judged next(List<Judged> before, Report report) {
        int number = before.size();
        TestCase test = assignment.tests().get(number);
        return Requirements.unmet(test, before)
                .map(required -> all(test, Requirements.skipped(required)))
                .orElseGet(() -> new Judged(test, rows(number, test, report)));
    }

    private List<Row> rows(int number, TestCase test, Report report) {
        return switch (test) {
            case Io io -> new IoJudge(language, io).rows(number, report);
            case Unit unit -> new UnitJudge(language, unit, expected(unit)).rows(number, report);
            case Call call -> new CallJudge(language, call).rows(number, report);
        };
    }

    private Judged unbuilt(TestCase test) {
        return all(test, Finding.of(Verdict.BUILD_ERROR, "Your code does not build."));
    }

    private Judged all(TestCase test, Finding finding) {
        return new Judged(
                test,
                switch (test) {
                    case Io io -> new IoJudge(language, io).all(finding);
                    case Unit unit -> new UnitJudge(language, unit, expected(unit)).all(finding, Facts.NONE);
                    case Call call -> new CallJudge(language, call).all(finding);
                });
    }

    private List<String> expected(TestCase unit) {
        return reference.getOrDefault(unit.about().name(), List.of());
    }
}
