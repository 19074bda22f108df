package dev.cupel.grading;

import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One judged row of a test, before points.
///
/// @param weight of its share in the test's points
/// @param visibility of its own; null for the test's
record Row(
        String name,
        BigDecimal weight,
        Finding finding,
        Facts facts,
        @Nullable Visibility visibility) {
    Row(String name, BigDecimal weight, Finding finding, Facts facts) {
        this(name, weight, finding, facts, null);
    }

    Verdict verdict() {
        return finding.verdict();
    }

    boolean passed() {
        return verdict() == Verdict.PASSED;
    }
}
