package dev.cupel.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import jdk.internal.access.SharedSecrets;

/// The report of a unit suite: a nonce and JSON, one object a line.
final class Report {
    private static final int TEXT_CHARS = 4 * 1024;

    private final OutputStream stream;
    private final String nonce;
    private int tests;

    /// The descriptor is used as it is: it belongs to root, so opening it by its name in /proc is refused.
    Report(int number, String nonce, int tests) {
        this.nonce = nonce;
        this.tests = tests;
        FileDescriptor descriptor = new FileDescriptor();
        SharedSecrets.getJavaIOFileDescriptorAccess().set(descriptor, number);
        stream = new FileOutputStream(descriptor);
    }

    void test(String id, String outcome, String message, String trace, String stdout, long millis) {
        tests++;
        line("{\"test\": %s, \"outcome\": %s, \"message\": %s, \"trace\": %s, \"stdout\": %s, \"millis\": %d}".formatted(
                quoted(id), quoted(outcome), quoted(cut(message)), quoted(cut(trace)), quoted(stdout), millis));
    }

    void broken(String file, String message, String trace) {
        line("{\"broken\": %s, \"message\": %s, \"trace\": %s}".formatted(quoted(file), quoted(cut(message)), quoted(cut(trace))));
    }

    int tests() {
        return tests;
    }

    void end() {
        line("{\"end\": true, \"tests\": %d}".formatted(tests));
    }

    /// One write a line, by one thread at a time: tests may run in parallel.
    private synchronized void line(String json) {
        try {
            stream.write((nonce + " " + json + "\n").getBytes(UTF_8));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String cut(String text) {
        return text.length() <= TEXT_CHARS ? text : text.substring(0, TEXT_CHARS) + "\n… (cut)";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> json.append('\\').append((char) c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate((char) c)) {
                        json.append("\\u%04x".formatted(c));
                    } else {
                        json.append((char) c);
                    }
                }
            }
        });
        return json.append('"').toString();
    }
}
