package dev.cupel.grading;

import dev.cupel.domain.Visibility;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a script left in its `results.json`, whose format is Gradescope's.
///
/// @param score of the whole, which overrides that of the tests; null where they make it
/// @param output on the whole, in `format` (null for plain text)
/// @param printed whether learners may see what the script printed
record ScriptResults(
        @Nullable BigDecimal score,
        String output,
        @Nullable String format,
        Visibility visibility,
        boolean printed,
        List<Test> tests) {
    /// One test of the script's.
    ///
    /// @param score null for one that is only for information
    /// @param maxScore null where the script says none
    /// @param passed as the script says itself; null where the score tells
    record Test(
            String name,
            @Nullable BigDecimal score,
            @Nullable BigDecimal maxScore,
            @Nullable Boolean passed,
            String output,
            @Nullable String format,
            Visibility visibility) {}
}
