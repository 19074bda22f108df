package dev.cupel.grading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cupel.domain.Comparison;
import dev.cupel.domain.Comparison.Exact;
import dev.cupel.domain.Comparison.Floats;
import dev.cupel.domain.Comparison.Lines;
import dev.cupel.domain.Comparison.Regex;
import dev.cupel.domain.Comparison.Tokens;
import dev.cupel.domain.Content;
import java.util.function.BiPredicate;

/// Decides whether an output counts as the expected one.
///
/// Output is bytes, and not always UTF-8. It is compared as text of one character a byte, so that no two different
/// bytes become the same replacement character.
final class Comparisons {
    private Comparisons() {}

    static boolean accepts(Comparison how, Content expected, Content actual) {
        return accepts(how, byByte(expected), byByte(actual));
    }

    static boolean accepts(Comparison how, String expected, String actual) {
        return switch (how) {
            case Exact _ -> expected.equals(actual);
            case Lines _ -> Layout.lines(expected).equals(Layout.lines(actual));
            case Tokens _, Floats _ -> sameWords(wordsOf(how), new Words(expected), new Words(actual));
            case Regex _ -> BoundedRegex.matches(shown(expected), shown(actual));
        };
    }

    /// When two words are the same.
    static BiPredicate<String, String> wordsOf(Comparison how) {
        return switch (how) {
            case Exact _, Lines _, Regex _ -> String::equals;
            case Tokens(boolean ignoreCase) ->
                ignoreCase ? (a, b) -> a.equals(b) || shown(a).equalsIgnoreCase(shown(b)) : String::equals;
            case Floats floats -> (expected, actual) -> Numbers.close(floats, expected, actual);
        };
    }

    private static boolean sameWords(BiPredicate<String, String> same, Words expected, Words actual) {
        while (expected.hasNext() && actual.hasNext()) {
            if (!same.test(expected.next().text(), actual.next().text())) return false;
        }
        return !expected.hasNext() && !actual.hasNext();
    }

    /// One character a byte.
    static String byByte(Content content) {
        return new String(content.bytes(), ISO_8859_1);
    }

    /// As people read it: UTF-8, with replacement characters for what is not.
    static String shown(String byByte) {
        return new String(byByte.getBytes(ISO_8859_1), UTF_8);
    }
}
