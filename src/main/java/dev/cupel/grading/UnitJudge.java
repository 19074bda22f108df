package dev.cupel.grading;

import dev.cupel.domain.Build;
import dev.cupel.domain.Flag;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.Judgement.Judged;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.StepReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Judges a suite by what its processes claimed and by how they ended.
///
/// @param number index of the test in its assignment
record UnitJudge(Language language, Unit unit, int number, SuiteTerms terms) {
    Judged judged(Report report) {
        SuiteKind kind = SuiteKind.of(language, unit);
        if (kind.isBuilt() && !language.suitesNeeded().build().isEmpty()) {
            Build build = Compilation.of(report.step(StepId.suiteBuild(number)));
            if (build.verdict() != Verdict.PASSED) return unbuilt(build);
        }
        List<Row> rows = new ArrayList<>();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (PartJudge part : parts()) {
            StepReport step = report.step(part.part().step());
            UnitReport said = UnitReport.of(kind, unit, step, terms.seal());
            rows.addAll(part.rows(said, step));
            flags.addAll(Integrity.flags(said, part.expected(), step));
        }
        return new Judged(unit, rows.isEmpty() ? nothing() : List.copyOf(rows), flags);
    }

    /// The same finding for every row there is to be.
    List<Row> all(Finding finding, Facts facts) {
        List<Row> rows = new ArrayList<>();
        for (PartJudge part : parts()) {
            for (String id : part.expected()) rows.add(part.row(id, finding, rows.isEmpty() ? facts : facts.silent()));
        }
        return rows.isEmpty() ? List.of(row(finding, facts)) : List.copyOf(rows);
    }

    private Judged unbuilt(Build build) {
        Finding finding = Finding.of(Verdict.BUILD_ERROR, "The tests could not be built with your code.");
        Facts facts = new Facts(build.usage(), build.limit(), build.exitCode(), null, Text.NONE, build.output());
        return new Judged(unit, all(finding, facts));
    }

    private List<Row> nothing() {
        return List.of(
                row(Finding.of(Verdict.RUNTIME_ERROR, "The suite ran, but no test of it reported."), Facts.NONE));
    }

    private Row row(Finding finding, Facts facts) {
        return new Row(unit.about().name(), BigDecimal.ONE, finding, facts);
    }

    private List<PartJudge> parts() {
        List<PartJudge> parts = SuitePart.of(language, unit, number).stream()
                .map(part -> new PartJudge(language, unit, part, terms.expected(part)))
                .toList();
        boolean known = parts.stream().anyMatch(part -> !part.expected().isEmpty());
        // A file in which the author's own solution met no test has none for anybody
        return known ? parts.stream().filter(part -> !part.expected().isEmpty()).toList() : parts;
    }
}
