package dev.cupel.grading;

import dev.cupel.domain.Comparison.Floats;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that are numbers.
final class Numbers {
    /// Stricter than Java's own reader, which also takes `1d`, `0x1p3` and blanks. Possessive: linear on any word.
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+");

    private Numbers() {}

    /// Whether a word counts as the expected one: by tolerance if the expected one is a number with a point or an
    /// exponent, else as a word. Infinities and not-a-numbers are words, whose case and long form do not matter.
    static boolean close(Floats tolerance, String expected, String actual) {
        if (expected.equals(actual)) return true;
        if (isInexact(expected)) return isDecimal(actual) && within(tolerance, expected, actual);
        return isSpecial(special(expected)) && special(expected).equals(special(actual));
    }

    private static boolean within(Floats tolerance, String expected, String actual) {
        return within(tolerance, Double.parseDouble(expected), Double.parseDouble(actual));
    }

    /// Whether either tolerance suffices; infinities and not-a-numbers are within none.
    static boolean within(Floats tolerance, double wanted, double actual) {
        double off = Math.abs(wanted - actual);
        if (!Double.isFinite(off)) return false; // beyond what a double holds nothing is near
        return off <= tolerance.abs() || off <= tolerance.rel() * Math.abs(wanted);
    }

    private static boolean isInexact(String word) {
        return isDecimal(word) && (word.indexOf('.') >= 0 || word.indexOf('e') >= 0 || word.indexOf('E') >= 0);
    }

    static boolean isDecimal(String word) {
        return DECIMAL.matcher(word).matches();
    }

    private static boolean isSpecial(String word) {
        return word.equals("inf") || word.equals("-inf") || word.equals("nan");
    }

    private static String special(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity" -> "inf";
            case "-inf", "-infinity" -> "-inf";
            case "nan", "+nan", "-nan" -> "nan";
            default -> word;
        };
    }
}
