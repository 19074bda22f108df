package dev.cupel.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What came of trying a bundle before any learner meets it.
///
/// @param trials one a solution
/// @param warnings what is allowed but should be known
/// @param unitTests by language and part of a unit test, the ids that the first solution that should pass reported and
/// did not skip
/// @param incident set where we failed to validate, not the author
/// @param faults why it does not hold though every solution did what it should
/// @param headroom how far each solution that passes stays from its time limits
/// @param neverFailed tests that earn points and that nothing failed
/// @param survivors changes to a right solution that no test noticed
public record Validation(
        List<Trial> trials,
        List<String> warnings,
        Map<String, Map<String, List<String>>> unitTests,
        @Nullable String incident,
        List<String> faults,
        List<Headroom> headroom,
        List<String> neverFailed,
        List<Survivor> survivors) {
    public Validation {
        faults = Objects.requireNonNullElse(faults, List.of()); // kept before there were any
        headroom = Objects.requireNonNullElse(headroom, List.of());
        neverFailed = Objects.requireNonNullElse(neverFailed, List.of());
        survivors = Objects.requireNonNullElse(survivors, List.of());
    }

    /// Of solutions only.
    public Validation(
            List<Trial> trials,
            List<String> warnings,
            Map<String, Map<String, List<String>>> unitTests,
            @Nullable String incident) {
        this(trials, warnings, unitTests, incident, List.of(), List.of(), List.of(), List.of());
    }

    /// One solution's outcome beside what the author said of it.
    ///
    /// @param failing the rows that did not pass, with their messages, to find out why
    public record Trial(
            String solution,
            String language,
            Assignment.Expectation expected,
            Grade grade,
            boolean asExpected,
            List<String> failing) {}

    /// The tightest time limit of a solution that passes.
    ///
    /// @param limit `CPU` or `WALL`
    /// @param usedMillis the most of all repetitions
    /// @param factor how many times what was used the limit is, to two digits
    public record Headroom(
            String solution,
            String language,
            String test,
            Limit limit,
            long usedMillis,
            long allowedMillis,
            BigDecimal factor) {}

    /// A change to a right solution that all tests let pass.
    ///
    /// @param original the line as it was, without its indentation
    public record Survivor(String language, String path, int line, String original, String mutated) {}

    /// Whether every solution did what the bundle says it should, and nothing else speaks against it.
    public boolean holds() {
        return incident == null && faults.isEmpty() && trials.stream().allMatch(Trial::asExpected);
    }
}
