package dev.cupel.grading;

import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.UnitReport.Broken;
import dev.cupel.grading.UnitReport.Claim;
import dev.cupel.language.Language;
import dev.cupel.sandbox.StepReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Judges one process of a suite.
///
/// @param expected the ids its rows are; empty where no solution of the author's ever ran
record PartJudge(Language language, Unit unit, SuitePart part, List<String> expected) {
    private static final String TWICE = "This test was reported more than once, so no report of it is believed.";
    private static final String SKIPPED = "This test was skipped, which it is not for a right solution.";
    private static final Finding UNRELIABLE = Finding.of(
            Verdict.WRONG_ANSWER,
            "Nothing that this run reported counts, since it could not be relied on. Please ask your instructor.");

    List<Row> rows(UnitReport said, StepReport step) {
        MissingTests missing = new MissingTests(this, said, step);
        if (!said.reliable()) return unreliable(said);
        return expected.isEmpty() ? asReported(said, step, missing) : asExpected(said, step, missing);
    }

    Row row(String id, Finding finding, Facts facts) {
        BigDecimal weight = unit.weights().getOrDefault(id, BigDecimal.ONE);
        return new Row(unit.about().name() + "/" + id, weight, finding, facts);
    }

    Finding broken(Broken broken) {
        String message = broken.file() + " could not be loaded: " + broken.message();
        return Finding.of(failure(Verdict.RUNTIME_ERROR, broken.message()), message);
    }

    private List<Row> unreliable(UnitReport said) {
        List<String> ids = expected.isEmpty() ? List.copyOf(said.claims().keySet()) : expected;
        return ids.stream().map(id -> row(id, UNRELIABLE, Facts.NONE)).toList();
    }

    private List<Row> asExpected(UnitReport said, StepReport step, MissingTests missing) {
        return expected.stream()
                .map(id -> {
                    Claim claim = said.claims().get(id);
                    return claim == null
                            ? missing.row(id)
                            : row(id, judged(claim, Finding.of(Verdict.WRONG_ANSWER, SKIPPED)), facts(claim, step));
                })
                .toList();
    }

    /// Without a reference nobody knows which tests there should be. So one more row stands for those that never came,
    /// and a test that was skipped earns nothing, but does not count as wrong.
    private List<Row> asReported(UnitReport said, StepReport step, MissingTests missing) {
        List<Row> rows = new ArrayList<>();
        Finding skipped = Finding.of(Verdict.SKIPPED, "This test was skipped.");
        said.claims().values().forEach(claim -> rows.add(row(claim.id(), judged(claim, skipped), facts(claim, step))));
        said.broken().forEach(broken -> rows.add(row(broken.file(), broken(broken), missing.facts(broken))));
        if (!said.complete() || (rows.isEmpty() && !SuitePart.mayBeEmpty(unit))) rows.add(missing.rest());
        return rows;
    }

    private Finding judged(Claim claim, Finding skipped) {
        if (claim.twice()) return Finding.of(Verdict.WRONG_ANSWER, TWICE);
        return switch (claim.outcome()) {
            case PASSED -> Finding.PASSED;
            case FAILED -> Finding.of(Verdict.WRONG_ANSWER, claim.message());
            case ERROR -> Finding.of(failure(Verdict.RUNTIME_ERROR, claim.message()), claim.message());
            case SKIPPED -> skipped;
        };
    }

    private Verdict failure(Verdict otherwise, String message) {
        return Fate.outOfMemory(message, language).isPresent() ? Verdict.MEMORY_LIMIT : otherwise;
    }

    /// A trace is what such a failure prints on stderr outside of a suite, and is shown there.
    private static Facts facts(Claim claim, StepReport step) {
        return Facts.claimed(claim.took(), step, claim.stdout(), claim.trace());
    }
}
