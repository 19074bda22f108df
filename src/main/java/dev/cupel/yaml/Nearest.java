package dev.cupel.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses what somebody meant who mistyped a word.
public final class Nearest {
    private static final int MAX_LENGTH = 200;

    private Nearest() {}

    /// `; did you mean …?`, or nothing if no word is near.
    public static String hint(String written, Collection<String> words) {
        return to(written, words).map(word -> "; did you mean `" + word + "`?").orElse("");
    }

    /// The nearest of `words`, if at most a third of what was written would have to change.
    public static Optional<String> to(String written, Collection<String> words) {
        if (written.length() > MAX_LENGTH) return Optional.empty();
        int allowed = Math.max(1, written.length() / 3);
        return words.stream()
                .filter(word -> !word.equals(written) && Math.abs(word.length() - written.length()) <= allowed)
                .filter(word -> distance(written, word) <= allowed)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters must be put in, left out, replaced, or swapped with their neighbour; case does not count.
    private static int distance(String from, String into) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = into.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) steps[i][j] = cheapest(a, i, b, j, steps);
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(String a, int i, String b, int j, int[][] steps) {
        if (i == 0 || j == 0) return i + j;
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
