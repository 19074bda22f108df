package dev.cupel.grading;

import dev.cupel.domain.Comparison;
import dev.cupel.domain.Comparison.Exact;
import dev.cupel.domain.Comparison.Floats;
import dev.cupel.domain.Comparison.Lines;
import dev.cupel.domain.Comparison.Regex;
import dev.cupel.domain.Comparison.Tokens;
import dev.cupel.domain.Content;
import dev.cupel.grading.Words.Word;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How an output that was not accepted differs from the expected one: its first difference in words, and a diff.
///
/// @param diff null where lines cannot be set beside each other
record Difference(String message, @Nullable String diff) {
    /// @param subject what was compared, at the start of a sentence: `Your output`
    static Difference between(Comparison how, String subject, Content expected, Content actual) {
        String wanted = Comparisons.byByte(expected);
        String got = Comparisons.byByte(actual);
        return switch (how) {
            case Regex _ -> new Difference(subject + " does not match the expected pattern.", null);
            case Exact _, Lines _, Tokens _, Floats _ ->
                new Difference(inWords(how, subject, wanted, got), Diff.of(how, wanted, got));
        };
    }

    private static String inWords(Comparison how, String subject, String wanted, String got) {
        if (got.isEmpty()) return subject + " is empty.";
        List<Word> expected = parts(how, wanted);
        List<Word> actual = parts(how, got);
        BiPredicate<String, String> same = Comparisons.wordsOf(how);
        int both = Math.min(expected.size(), actual.size());
        int first = IntStream.range(0, both)
                .filter(i -> !same.test(expected.get(i).text(), actual.get(i).text()))
                .findFirst()
                .orElse(both);
        if (first == actual.size()) {
            return "%s ends too early: “%s” is missing."
                    .formatted(subject, Excerpt.of(expected.get(first).text(), 0));
        }
        if (first == expected.size()) {
            return "%s goes on where it should have ended: “%s” at line %d is too much."
                    .formatted(
                            subject,
                            Excerpt.of(actual.get(first).text(), 0),
                            actual.get(first).line() + 1);
        }
        return only(wanted, got, subject) + at(how, expected.get(first), actual.get(first));
    }

    /// What a comparison sets side by side: whole lines, lines, or words.
    private static List<Word> parts(Comparison how, String text) {
        return switch (how) {
            case Exact _ -> numbered(Layout.wholeLines(text));
            case Lines _ -> numbered(Layout.lines(text));
            case Tokens _, Floats _, Regex _ -> Words.all(text);
        };
    }

    private static List<Word> numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Word(lines.get(i), i, 0))
                .toList();
    }

    private static String only(String wanted, String got, String subject) {
        if (Comparisons.accepts(new Tokens(false), wanted, got)) return "Only the white space differs, first at ";
        if (Comparisons.accepts(new Tokens(true), wanted, got)) return "Only upper and lower case differ, first at ";
        return subject + " differs at ";
    }

    private static String at(Comparison how, Word expected, Word actual) {
        boolean bothEnd = expected.text().endsWith("\n") && actual.text().endsWith("\n");
        String wanted = bothEnd ? withoutLineEnd(expected.text()) : expected.text();
        String got = bothEnd ? withoutLineEnd(actual.text()) : actual.text();
        int same = Excerpt.commonPrefix(wanted, got);
        String inLine = switch (how) {
            case Exact _, Lines _ ->
                place("column", Comparisons.shown(got.substring(0, same)).length());
            case Tokens _, Floats _, Regex _ -> place("word", actual.number());
        };
        return "line %d%s: expected “%s”, got “%s”."
                .formatted(actual.line() + 1, inLine, Excerpt.of(wanted, same), Excerpt.of(got, same));
    }

    private static String place(String what, int number) {
        return number == 0 ? "" : ", " + what + " " + (number + 1);
    }

    private static String withoutLineEnd(String line) {
        return line.substring(0, line.length() - 1);
    }
}
