package dev.cupel.grading;

import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.UnitReport.Broken;
import dev.cupel.sandbox.StepReport;
import java.math.BigDecimal;
import java.util.Optional;

/// The rows of tests that never reported: they share the fate of their file, or of the whole run.
final class MissingTests {
    private final PartJudge judge;
    private final UnitReport said;
    private final StepReport step;
    private boolean told;

    MissingTests(PartJudge judge, UnitReport said, StepReport step) {
        this.judge = judge;
        this.said = said;
        this.step = step;
    }

    Row row(String id) {
        Optional<Broken> broken = said.brokenFor(id);
        return broken.map(file -> judge.row(id, judge.broken(file), facts(file)))
                .orElseGet(() -> judge.row(id, fate("this test reported"), once(Facts.of(step))));
    }

    /// The row for all that nobody could name.
    Row rest() {
        return new Row(
                judge.unit().about().name(), BigDecimal.ONE, fate("all tests had reported"), once(Facts.of(step)));
    }

    Facts facts(Broken broken) {
        return new Facts(step.usage(), null, null, null, Text.NONE, Text.of(broken.trace()));
    }

    private Finding fate(String what) {
        Optional<Finding> fate = Fate.of(step, judge.language());
        String message = fate.map(end -> end.message() + " ").orElse("") + "The run ended before " + what + ".";
        return Finding.of(fate.map(Finding::verdict).orElse(Verdict.RUNTIME_ERROR), message);
    }

    /// What the run printed belongs to none of them; the first one tells it.
    private Facts once(Facts facts) {
        Facts shown = told ? facts.silent() : facts;
        told = true;
        return shown;
    }
}
