package dev.cupel.sandbox.pool;

import dev.cupel.sandbox.protocol.Seat;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/// A seat that nobody talks to; it only knows what became of it.
final class IdleSeat implements Seat {
    final Shape shape;
    volatile boolean over;
    volatile boolean closed;

    IdleSeat(Shape shape) {
        this.shape = shape;
    }

    @Override
    public InputStream fromRunner() {
        return InputStream.nullInputStream();
    }

    @Override
    public OutputStream toRunner() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public void patience(Duration atMost) {}

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public Death death() {
        return Death.NONE;
    }

    @Override
    public void close() {
        closed = true;
    }
}
