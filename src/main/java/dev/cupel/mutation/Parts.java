package dev.cupel.mutation;

import dev.cupel.language.Language.Mutation;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which characters of a program are code, and which are within a text; what is neither is a comment, or the quotes
/// around a text.
final class Parts {
    private final String text;
    private final Mutation rules;
    private final BitSet code = new BitSet();
    private final BitSet texts = new BitSet();

    private Parts(String text, Mutation rules) {
        this.text = text;
        this.rules = rules;
    }

    static Parts of(String text, Mutation rules) {
        Parts parts = new Parts(text, rules);
        for (int at = 0; at < text.length(); ) at = parts.next(at);
        return parts;
    }

    boolean isCode(int at) {
        return code.get(at);
    }

    boolean isText(int at) {
        return texts.get(at);
    }

    /// Reads the part that begins here; returns where the next one does.
    private int next(int at) {
        if (rules.lineComments().stream().anyMatch(mark -> text.startsWith(mark, at))) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        for (List<String> block : rules.blockComments()) {
            if (text.startsWith(block.getFirst(), at)) {
                return after(block.getLast(), at + block.getFirst().length());
            }
        }
        Optional<String> quote = rules.strings().stream()
                .filter(mark -> text.startsWith(mark, at))
                .max(Comparator.comparingInt(String::length));
        if (quote.isPresent()) return string(quote.get(), at + quote.get().length());
        code.set(at);
        return at + 1;
    }

    private int after(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    /// A text in quotes of one character ends with its line; a backslash hides what follows. Longer quotes stand around
    /// what explains a program more often than around what it says, so that is left alone.
    private int string(String quote, int from) {
        int at = from;
        while (at < text.length() && !text.startsWith(quote, at)) {
            if (text.charAt(at) == '\n' && quote.length() == 1 && !quote.equals("`")) return at;
            int step = text.charAt(at) == '\\' ? 2 : 1;
            if (quote.length() == 1) texts.set(at, Math.min(text.length(), at + step));
            at += step;
        }
        return Math.min(text.length(), at + quote.length());
    }
}
