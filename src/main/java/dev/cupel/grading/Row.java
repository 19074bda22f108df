package dev.cupel.grading;

import dev.cupel.domain.Verdict;
import java.math.BigDecimal;

/// One judged row of a test, before points.
///
/// @param weight of its share in the test's points
record Row(String name, BigDecimal weight, Finding finding, Facts facts) {
    Verdict verdict() {
        return finding.verdict();
    }

    boolean passed() {
        return verdict() == Verdict.PASSED;
    }
}
