package dev.cupel.grading;

import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import org.jspecify.annotations.Nullable;

/// A verdict and the reasons for it.
///
/// @param message in words; empty where there is nothing to say
record Finding(
        Verdict verdict,
        String message,
        @Nullable Text expected,
        @Nullable String diff) {
    static final Finding PASSED = of(Verdict.PASSED, "");

    static Finding of(Verdict verdict, String message) {
        return new Finding(verdict, message, null, null);
    }

    Finding expecting(@Nullable Text output) {
        return new Finding(verdict, message, output, diff);
    }
}
