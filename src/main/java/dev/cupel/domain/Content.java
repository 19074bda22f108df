package dev.cupel.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that nobody changes: the content of a file, an input, an expected output.
public final class Content {
    public static final Content EMPTY = new Content(new byte[0]);

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /// As UTF-8, with replacement characters for what is not.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Only the size: content is somebody's work and never belongs in a log.
    @Override
    public String toString() {
        return "Content[" + bytes.length + " bytes]";
    }
}
