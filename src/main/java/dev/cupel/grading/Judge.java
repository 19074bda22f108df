package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Build;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.Script;
import dev.cupel.domain.TestCase.Style;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.Judgement.Judged;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Says of each test what the facts mean.
///
/// @param terms what the reports of unit tests are held to
record Judge(Assignment assignment, Language language, SuiteTerms terms) {
    Judgement judge(Report report) {
        Build build = Compilation.of(language, report);
        boolean built = built(report);
        List<Judged> tests = new ArrayList<>();
        for (TestCase test : assignment.tests()) tests.add(built ? next(tests, report) : unbuilt(tests.size(), test));
        return new Judgement(build, List.copyOf(tests));
    }

    boolean built(Report report) {
        return Compilation.of(language, report).verdict() == Verdict.PASSED;
    }

    /// The test that comes after those `before`, which are all that it can build on.
    Judged next(List<Judged> before, Report report) {
        int number = before.size();
        TestCase test = assignment.tests().get(number);
        return Requirements.unmet(test, before)
                .map(required -> all(number, test, Requirements.skipped(required)))
                .orElseGet(() -> judged(number, test, report));
    }

    private Judged judged(int number, TestCase test, Report report) {
        return switch (test) {
            case Io io -> new Judged(test, new IoJudge(language, io).rows(number, report));
            case Unit unit -> new UnitJudge(language, unit, number, terms).judged(report);
            case Call call -> new Judged(test, new CallJudge(language, call).rows(number, report));
            case Script script -> new ScriptJudge(language, script, number).judged(report);
            case Style style -> new Judged(test, new StyleJudge(style, number).rows(report));
        };
    }

    private Judged unbuilt(int number, TestCase test) {
        return all(number, test, Finding.of(Verdict.BUILD_ERROR, "Your code does not build."));
    }

    private Judged all(int number, TestCase test, Finding finding) {
        return new Judged(
                test,
                switch (test) {
                    case Io io -> new IoJudge(language, io).all(finding);
                    case Unit unit -> new UnitJudge(language, unit, number, terms).all(finding, Facts.NONE);
                    case Call call -> new CallJudge(language, call).all(finding);
                    case Script _, Style _ ->
                        List.of(new Row(test.about().name(), BigDecimal.ONE, finding, Facts.NONE));
                });
    }
}
