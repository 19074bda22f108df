package dev.cupel.api;

import dev.cupel.domain.Assignment.Expectation;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Validation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bundle's own solutions did.
///
/// @param faults why it does not hold, beyond solutions that did something else
/// @param headroom the tightest time limit of each solution that passes: how many times what it used the limit is
/// @param neverFailed tests that earn points and that nothing which was tried has failed
/// @param survivors changes to a right solution that no test noticed
/// @param incident set where we failed, not the author; upload the same bundle again
record ValidationView(
        List<TrialView> solutions,
        List<String> faults,
        List<String> warnings,
        List<HeadroomView> headroom,
        List<String> neverFailed,
        List<SurvivorView> survivors,
        @Nullable String incident) {
    static ValidationView of(Validation validation) {
        return new ValidationView(
                validation.trials().stream().map(TrialView::of).toList(),
                validation.faults(),
                validation.warnings(),
                validation.headroom().stream().map(HeadroomView::of).toList(),
                validation.neverFailed(),
                validation.survivors().stream().map(SurvivorView::of).toList(),
                validation.incident());
    }

    /// How near a solution comes to a time limit.
    record HeadroomView(
            String solution,
            String language,
            String test,
            String limit,
            long usedMillis,
            long allowedMillis,
            BigDecimal factor) {
        static HeadroomView of(Validation.Headroom headroom) {
            return new HeadroomView(
                    headroom.solution(),
                    headroom.language(),
                    headroom.test(),
                    headroom.limit().word(),
                    headroom.usedMillis(),
                    headroom.allowedMillis(),
                    headroom.factor());
        }
    }

    /// A line that may be changed without any test noticing.
    record SurvivorView(String language, String path, int line, String original, String mutated) {
        static SurvivorView of(Validation.Survivor survivor) {
            return new SurvivorView(
                    survivor.language(), survivor.path(), survivor.line(), survivor.original(), survivor.mutated());
        }
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
