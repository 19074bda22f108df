package dev.cupel.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A stretch of one line (of a character a byte), short enough to read.
final class Excerpt {
    private static final int LENGTH = 100;
    private static final int LEAD = 40;

    private Excerpt() {}

    /// Around `column`; blanks become signs where a reader might miss them.
    static String of(String line, int column) {
        return hasBlanksToMiss(line) ? visible(around(line, column)) : around(line, column);
    }

    /// Around `column`, with every blank as a sign.
    static String visible(String line, int column) {
        return visible(around(line, column));
    }

    /// At most [#LENGTH] bytes, the one at `column` among them, never parting a character of UTF-8.
    static String around(String line, int column) {
        int start = column < LENGTH ? 0 : column - LEAD;
        int end = Math.min(line.length(), start + LENGTH);
        while (start > 0 && isContinuation(line.charAt(start))) start--;
        while (end < line.length() && isContinuation(line.charAt(end))) end++;
        String part = Comparisons.shown(line.substring(start, end));
        return (start > 0 ? "…" : "") + part + (end < line.length() ? "…" : "");
    }

    /// How many bytes two lines have in common at their start, up to a whole character.
    static int commonPrefix(String a, String b) {
        int max = Math.min(a.length(), b.length());
        int same = 0;
        while (same < max && a.charAt(same) == b.charAt(same)) same++;
        while (same > 0 && same < max && (isContinuation(a.charAt(same)) || isContinuation(b.charAt(same)))) same--;
        return same;
    }

    /// JSON's escapes can make half a character, which no later writer of UTF-8 would take.
    static String wellFormed(String words) {
        return new String(words.getBytes(UTF_8), UTF_8);
    }

    /// The same, and at most `max` characters of it.
    static String wellFormed(String words, int max) {
        String whole = wellFormed(words);
        return whole.length() <= max ? whole : first(whole, max) + "\n… (cut)";
    }

    /// The first `max` characters of a longer text, or one less where they would end in half of one.
    static String first(String text, int max) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    private static boolean hasBlanksToMiss(String line) {
        return line.startsWith(" ")
                || line.endsWith(" ")
                || line.contains("  ")
                || line.chars().anyMatch(c -> c != ' ' && Layout.isBlank((char) c));
    }

    private static String visible(String text) {
        return text.replace(' ', '·').replace('\t', '→').replace('\r', '␍').replace('\n', '⏎');
    }

    private static boolean isContinuation(char c) {
        return (c & 0xC0) == 0x80;
    }
}
