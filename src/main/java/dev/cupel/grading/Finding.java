package dev.cupel.grading;

import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A verdict and the reasons for it.
///
/// @param earned the part of the points, from 0 to 1
/// @param message in words; empty where there is nothing to say
/// @param format of the message; null for plain text
/// @param note for staff only
record Finding(
        Verdict verdict,
        BigDecimal earned,
        String message,
        @Nullable Text expected,
        @Nullable String diff,
        @Nullable String format,
        @Nullable Text note) {
    static final Finding PASSED = of(Verdict.PASSED, "");

    /// All of the points or none, as the verdict says.
    static Finding of(Verdict verdict, String message) {
        return new Finding(
                verdict, verdict == Verdict.PASSED ? BigDecimal.ONE : BigDecimal.ZERO, message, null, null, null, null);
    }

    /// A part of the points, which makes the verdict.
    ///
    /// @param earned from 0 to 1
    static Finding worth(BigDecimal earned, String message) {
        Verdict verdict = earned.signum() == 0
                ? Verdict.WRONG_ANSWER
                : earned.compareTo(BigDecimal.ONE) < 0 ? Verdict.PARTIAL : Verdict.PASSED;
        return new Finding(verdict, earned, message, null, null, null, null);
    }

    /// The same words, but worth this part of the points.
    Finding worthInstead(BigDecimal part) {
        return new Finding(worth(part, "").verdict, part, message, expected, diff, format, note);
    }

    Finding saying(String words) {
        return new Finding(verdict, earned, words, expected, diff, format, note);
    }

    Finding expecting(@Nullable Text output) {
        return new Finding(verdict, earned, message, output, diff, format, note);
    }

    Finding differing(@Nullable String lines) {
        return new Finding(verdict, earned, message, expected, lines, format, note);
    }

    Finding formatted(@Nullable String how) {
        return new Finding(verdict, earned, message, expected, diff, how, note);
    }

    Finding noting(Text forStaff) {
        return new Finding(
                verdict, earned, message, expected, diff, format, forStaff.equals(Text.NONE) ? null : forStaff);
    }
}
