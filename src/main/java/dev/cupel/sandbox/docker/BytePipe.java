package dev.cupel.sandbox.docker;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Bytes from one thread to another without delay. Reading gives up when the time for it is over, whether the writer is
/// silent or says ever more; writing waits while much is unread.
final class BytePipe extends InputStream {
    /// The end of the stream; [#offer] never lets an empty chunk in.
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> chunks;
    private byte[] chunk = new byte[0];
    private int at;
    private boolean ended;
    private volatile boolean abandoned;
    private volatile long deadline = System.nanoTime() + Duration.ofDays(1).toNanos();

    /// @param most chunks that may wait to be read
    BytePipe(int most) {
        chunks = new LinkedBlockingQueue<>(most);
    }

    void offer(byte[] bytes) {
        if (bytes.length > 0) put(bytes);
    }

    /// Nothing more will come; what came can still be read.
    void end() {
        put(END);
    }

    /// Nobody reads any more: what waits is dropped, and no writer waits.
    void abandon() {
        abandoned = true;
        chunks.clear();
    }

    private void put(byte[] bytes) {
        try {
            boolean taken = false;
            while (!taken && !abandoned) taken = chunks.offer(bytes, 100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abandoned = true;
        }
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
            long left = deadline - System.nanoTime();
            byte[] next = left > 0 ? chunks.poll(left, TimeUnit.NANOSECONDS) : null;
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
