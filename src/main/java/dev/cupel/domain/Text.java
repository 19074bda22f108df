package dev.cupel.domain;

/// Output as it is kept: its bytes, and whether there was more than is kept.
public record Text(Content content, boolean cut) {
    public static final Text NONE = new Text(Content.EMPTY, false);

    public static Text of(String text) {
        return new Text(Content.of(text), false);
    }

    /// The first `max` bytes, marked as cut if that is not all.
    public Text first(int max) {
        if (content.size() <= max) return this;
        return new Text(Content.of(java.util.Arrays.copyOf(content.bytes(), max)), true);
    }
}
