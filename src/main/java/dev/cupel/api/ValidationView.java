package dev.cupel.api;

import dev.cupel.domain.Assignment.Expectation;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Validation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bundle's own solutions did.
///
/// @param incident set where we failed, not the author; upload the same bundle again
record ValidationView(
        List<TrialView> solutions,
        List<String> warnings,
        @Nullable String incident) {
    static ValidationView of(Validation validation) {
        return new ValidationView(
                validation.trials().stream().map(TrialView::of).toList(), validation.warnings(), validation.incident());
    }

    /// One solution.
    ///
    /// @param failing tests that did not pass, with their messages
    record TrialView(
            String solution,
            String language,
            boolean asExpected,
            OutcomeView expected,
            OutcomeView actual,
            List<String> failing) {
        static TrialView of(Validation.Trial trial) {
            return new TrialView(
                    trial.solution(),
                    trial.language(),
                    trial.asExpected(),
                    OutcomeView.of(trial.expected()),
                    OutcomeView.of(trial.grade()),
                    trial.failing());
        }
    }

    /// Null where the author left it open.
    record OutcomeView(@Nullable String verdict, @Nullable BigDecimal score) {
        static OutcomeView of(Expectation expected) {
            return new OutcomeView(
                    expected.verdict() == null ? null : expected.verdict().word(),
                    expected.score() == null ? null : Numbers.shown(expected.score()));
        }

        static OutcomeView of(Grade grade) {
            return new OutcomeView(grade.verdict().word(), Numbers.shown(grade.score()));
        }
    }
}
