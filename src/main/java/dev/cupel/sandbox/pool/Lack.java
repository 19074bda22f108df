package dev.cupel.sandbox.pool;

import dev.cupel.sandbox.protocol.Seat;

/// The next thing to do about what is lacking.
sealed interface Lack {
    /// There is room for one more.
    record Open(Shape shape) implements Lack {}

    /// This one, which is no longer in stock, goes to make room for another shape.
    record Displace(Seat seat) implements Lack {}
}
