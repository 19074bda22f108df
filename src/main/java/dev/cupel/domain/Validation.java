package dev.cupel.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a bundle's own solutions did when they were graded.
///
/// @param trials one a solution
/// @param warnings what is allowed but should be known
/// @param unitTests by language and part of a unit test, the ids that the first solution that should pass reported and
/// did not skip
/// @param incident set where we failed to validate, not the author
public record Validation(
        List<Trial> trials,
        List<String> warnings,
        Map<String, Map<String, List<String>>> unitTests,
        @Nullable String incident) {

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

    /// Whether every solution did what the bundle says it should.
    public boolean holds() {
        return incident == null && trials.stream().allMatch(Trial::asExpected);
    }
}
