package dev.cupel.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// What the tests print, each test's for itself and no more than a reader would read.
final class Printed extends OutputStream {
    private static final int LIMIT = 8 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean cut;

    static Printed instead() {
        Printed printed = new Printed();
        System.setOut(new PrintStream(printed, true, UTF_8));
        return printed;
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int room = Math.min(length, LIMIT - kept.size());
        kept.write(bytes, from, room);
        cut |= room < length;
    }

    /// What was printed since the last time.
    synchronized String take() {
        String text = kept.toString(UTF_8) + (cut ? "\n… (cut)" : "");
        kept.reset();
        cut = false;
        return text;
    }
}
