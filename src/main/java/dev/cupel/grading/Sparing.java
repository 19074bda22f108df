package dev.cupel.grading;

import dev.cupel.domain.TestCase;
import dev.cupel.grading.Judgement.Judged;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Spares a sandbox the tests that will be skipped: learners do not wait for them, and their inputs never enter.
final class Sparing implements Progress {
    private final Judge judge;
    private final List<StepReport> reports = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    Sparing(Judge judge) {
        this.judge = judge;
    }

    @Override
    public void ended(StepReport step) {
        reports.add(step);
    }

    @Override
    public boolean wants(Step step) {
        OptionalInt number = StepId.test(step.id());
        return number.isEmpty() || isDue(number.getAsInt());
    }

    /// Steps come in the order of their tests, so those before this one have all ended.
    private boolean isDue(int number) {
        TestCase test = judge.assignment().tests().get(number);
        if (test.about().requires().isEmpty()) return true;
        while (judged.size() < number) judged.add(next());
        return Requirements.unmet(test, judged).isEmpty();
    }

    /// What a checker decides is not known yet; what builds on it is run, and judged once it is.
    private Judged next() {
        TestCase test = judge.assignment().tests().get(judged.size());
        return Checkers.decides(test)
                ? new Judged(test, List.of())
                : judge.next(judged, new Report("", List.copyOf(reports)));
    }
}
