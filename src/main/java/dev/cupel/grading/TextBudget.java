package dev.cupel.grading;

import dev.cupel.domain.Text;

/// How much text the feedback of one submission may still hold. Once it is spent, each text keeps a little, so that
/// the last row still says what went wrong.
final class TextBudget {
    private static final int TOTAL = 256 * 1024;
    private static final int FLOOR = 512;

    private int left = TOTAL;

    Text take(Text text, int most) {
        Text kept = text.first(Math.max(FLOOR, Math.min(most, left)));
        left = Math.max(0, left - kept.content().size());
        return kept;
    }

    /// Words of our own or of a harness, whose cut is said in the text itself.
    String take(String text, int most) {
        Text kept = take(Text.of(text), most);
        return kept.cut() ? kept.content().text() + "\n… (cut)" : text;
    }
}
