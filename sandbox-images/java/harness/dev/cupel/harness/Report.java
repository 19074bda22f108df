package dev.cupel.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// The report of a unit suite: a nonce and JSON, one object a line.
final class Report {
    private final OutputStream stream;
    private final String nonce;
    private int tests;

    Report(int number, String nonce, int tests) {
        this.nonce = nonce;
        this.tests = tests;
        stream = new FileOutputStream(Descriptor.of(number));
    }

    void test(String id, String outcome, String message, String trace, String stdout, long millis) {
        tests++;
        line("{\"test\": %s, \"outcome\": %s, \"message\": %s, \"trace\": %s, \"stdout\": %s, \"millis\": %d}".formatted(
                Json.quoted(id), Json.quoted(outcome), words(message), words(trace), Json.quoted(stdout), millis));
    }

    void broken(String file, String message, String trace) {
        line("{\"broken\": %s, \"message\": %s, \"trace\": %s}".formatted(Json.quoted(file), words(message), words(trace)));
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

    private static String words(String text) {
        return Json.quoted(Words.cut(text));
    }
}
