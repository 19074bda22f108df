package dev.cupel.sandbox.docker;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Bytes from one thread to another without delay; reading gives up when the writer is silent for too long.
final class BytePipe extends InputStream {
    /// The end of the stream; [#offer] never lets an empty chunk in.
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();
    private byte[] chunk = new byte[0];
    private int at;
    private boolean ended;
    private volatile long deadline = Long.MAX_VALUE;

    void offer(byte[] bytes) {
        if (bytes.length > 0) chunks.add(bytes);
    }

    /// Nothing more will come; what came can still be read.
    void end() {
        chunks.add(END);
    }

    void patience(Duration atMost) {
        deadline = System.nanoTime() + atMost.toNanos();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at == chunk.length && !ended) {
            chunk = next();
            at = 0;
            ended = chunk.length == 0;
        }
        if (ended) return -1;
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        return count;
    }

    private byte[] next() throws IOException {
        try {
            byte[] next = chunks.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) throw new InterruptedIOException("nothing came in time");
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public int available() {
        return chunk.length - at;
    }
}
