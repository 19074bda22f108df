package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Build;
import dev.cupel.domain.TestCase;
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
        return build.verdict() == Verdict.PASSED
                ? new Judgement(build, Requirements.applied(each(number -> judged(number, report))))
                : new Judgement(build, each(this::unbuilt));
    }

    private interface RowsOf {
        List<Row> test(int number);
    }

    private List<Judged> each(RowsOf rows) {
        List<Judged> tests = new ArrayList<>();
        for (int number = 0; number < assignment.tests().size(); number++) {
            tests.add(new Judged(assignment.tests().get(number), rows.test(number)));
        }
        return List.copyOf(tests);
    }

    private List<Row> judged(int number, Report report) {
        return switch (assignment.tests().get(number)) {
            case Io io -> new IoJudge(language, io).rows(number, report);
            case Unit unit -> new UnitJudge(language, unit, expected(unit)).rows(number, report);
        };
    }

    private List<Row> unbuilt(int number) {
        Finding finding = Finding.of(Verdict.BUILD_ERROR, "Your code does not build.");
        return switch (assignment.tests().get(number)) {
            case Io io -> new IoJudge(language, io).all(finding);
            case Unit unit -> new UnitJudge(language, unit, expected(unit)).all(finding, Facts.NONE);
        };
    }

    private List<String> expected(TestCase unit) {
        return reference.getOrDefault(unit.about().name(), List.of());
    }
}
