package dev.cupel.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bundle's own solutions did, with the names that the API has for it.
///
/// @param incident set where the service failed, not the author
@JsonIgnoreProperties(ignoreUnknown = true)
record Trials(
        List<Trial> solutions,
        List<String> faults,
        List<String> warnings,
        List<Survivor> survivors,
        @Nullable String incident) {
    static Trials of(Validation validation) {
        return new Trials(
                validation.trials().stream().map(Trial::of).toList(),
                validation.faults(),
                validation.warnings(),
                validation.survivors().stream().map(Survivor::of).toList(),
                validation.incident());
    }

    /// Whether the bundle could become current.
    boolean hold() {
        return unexpected() == 0 && faults.isEmpty();
    }

    /// A change to a right solution that no test noticed.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Survivor(String path, int line, String original, String mutated) {
        static Survivor of(Validation.Survivor survivor) {
            return new Survivor(survivor.path(), survivor.line(), survivor.original(), survivor.mutated());
        }
    }

    long unexpected() {
        return solutions.stream().filter(trial -> !trial.asExpected()).count();
    }

    /// One solution.
    ///
    /// @param failing tests that did not pass, with their messages
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Trial(
            String solution,
            String language,
            boolean asExpected,
            Outcome expected,
            Outcome actual,
            List<String> failing) {
        static Trial of(Validation.Trial trial) {
            var expected = trial.expected();
            return new Trial(
                    trial.solution(),
                    trial.language(),
                    trial.asExpected(),
                    new Outcome(
                            word(expected.verdict()),
                            expected.score() == null ? null : Decimals.shown(expected.score())),
                    new Outcome(
                            trial.grade().verdict().word(),
                            Decimals.shown(trial.grade().score())),
                    trial.failing());
        }

        private static @Nullable String word(@Nullable Verdict verdict) {
            return verdict == null ? null : verdict.word();
        }
    }

    /// Null where the author left it open.
    record Outcome(@Nullable String verdict, @Nullable BigDecimal score) {
        String inWords() {
            String points = score == null ? "" : score + " points";
            if (verdict == null) return points;
            return points.isEmpty() ? verdict : verdict + ", " + points;
        }
    }
}
