package dev.cupel.domain;

import java.util.Arrays;

/// Output as it is kept: its bytes, and whether there was more than is kept.
public record Text(Content content, boolean cut) {
    /// Bytes of a character after its first.
    private static final int LONGEST_TAIL = 3;

    public static final Text NONE = new Text(Content.EMPTY, false);

    public static Text of(String text) {
        return new Text(Content.of(text), false);
    }

    /// This, and `more` after it.
    public Text then(Text more) {
        if (more.equals(NONE)) return this;
        byte[] both = Arrays.copyOf(content.bytes(), content.size() + more.content.size());
        System.arraycopy(more.content.bytes(), 0, both, content.size(), more.content.size());
        return new Text(Content.of(both), cut || more.cut);
    }

    /// At most the first `max` bytes, marked as cut if that is not all; never half a character of UTF-8.
    public Text first(int max) {
        if (content.size() <= max) return this;
        byte[] bytes = content.bytes();
        int end = max;
        while (end > 0 && max - end < LONGEST_TAIL && isContinuation(bytes[end])) end--;
        return new Text(Content.of(Arrays.copyOf(bytes, isContinuation(bytes[end]) ? max : end)), true);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
