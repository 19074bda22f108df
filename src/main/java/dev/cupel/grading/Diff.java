package dev.cupel.grading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Comparison.Exact;
import dev.cupel.domain.Comparison.Floats;
import dev.cupel.domain.Comparison.Lines;
import dev.cupel.domain.Comparison.Regex;
import dev.cupel.domain.Comparison.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Expected and actual output line by line: `-` was expected, `+` came, and their blanks are signs.
///
/// Only a window of lines from shortly before the first difference is looked at: finding the shortest diff takes
/// quadratic time, and output is hostile.
final class Diff {
    private static final int LEAD = 3;
    private static final int WINDOW = 60;
    private static final int MAX_LENGTH = 8 * 1024;

    /// Lines longer than this are the same only if they are equal: tolerance costs time.
    private static final int LONG_LINE = 2_000;

    private final Comparison how;
    private final List<String> expected;
    private final List<String> actual;
    private final StringBuilder out = new StringBuilder();

    private Diff(Comparison how, List<String> expected, List<String> actual) {
        this.how = how;
        this.expected = expected;
        this.actual = actual;
    }

    /// The diff, or null where every line by itself is right and only their order of breaking differs.
    static @Nullable String of(Comparison how, String expected, String actual) {
        return new Diff(how, lines(how, expected), lines(how, actual)).written();
    }

    private static List<String> lines(Comparison how, String text) {
        return switch (how) {
            case Exact _ -> Layout.wholeLines(text);
            case Lines _, Tokens _, Floats _, Regex _ -> Layout.lines(text);
        };
    }

    private @Nullable String written() {
        int start = Math.max(0, firstDifference() - LEAD);
        List<String> wanted = window(expected, start);
        List<String> got = window(actual, start);
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(wanted, got, this::same).getDeltas();
        if (deltas.isEmpty()) return null;
        out.append("@@ line ").append(start + 1).append(" @@\n");
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            unchanged(got.subList(at, delta.getTarget().getPosition()));
            changed(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        unchanged(got.subList(at, got.size()));
        if (start + WINDOW < Math.max(expected.size(), actual.size())) out.append("… (more lines)\n");
        return out.toString();
    }

    private int firstDifference() {
        int both = Math.min(expected.size(), actual.size());
        int line = 0;
        while (line < both && same(expected.get(line), actual.get(line))) line++;
        return line;
    }

    private boolean same(String a, String b) {
        if (a.equals(b)) return true;
        return Math.max(a.length(), b.length()) <= LONG_LINE && Comparisons.accepts(how, a, b);
    }

    private static List<String> window(List<String> lines, int start) {
        return lines.subList(Math.min(start, lines.size()), Math.min(start + WINDOW, lines.size()));
    }

    private void unchanged(List<String> lines) {
        lines.forEach(line -> line("  ", Layout.withoutTrailingBlanks(Excerpt.around(line, 0))));
    }

    private void changed(List<String> wanted, List<String> got) {
        for (int i = 0; i < wanted.size(); i++) {
            line("- ", visible(wanted.get(i), i < got.size() ? Excerpt.commonPrefix(wanted.get(i), got.get(i)) : 0));
        }
        for (int i = 0; i < got.size(); i++) {
            line("+ ", visible(got.get(i), i < wanted.size() ? Excerpt.commonPrefix(wanted.get(i), got.get(i)) : 0));
        }
    }

    private String visible(String line, int column) {
        String signs = Excerpt.visible(line, column);
        return how instanceof Exact && !line.endsWith("\n") ? signs + " (no newline at the end)" : signs;
    }

    private void line(String mark, String text) {
        if (out.length() + text.length() < MAX_LENGTH)
            out.append(mark).append(text).append('\n');
    }
}
