package dev.cupel.sandbox.pool;

import dev.cupel.sandbox.protocol.Seat;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/// A sandbox in use, which says so when it no longer is.
record Taken(Seat seat, Runnable over) implements Seat {
    @Override
    public InputStream fromRunner() {
        return seat.fromRunner();
    }

    @Override
    public OutputStream toRunner() {
        return seat.toRunner();
    }

    @Override
    public void patience(Duration atMost) {
        seat.patience(atMost);
    }

    @Override
    public boolean isOver() {
        return seat.isOver();
    }

    @Override
    public Death death() {
        return seat.death();
    }

    @Override
    public void close() {
        try {
            seat.close();
        } finally {
            over.run();
        }
    }
}
