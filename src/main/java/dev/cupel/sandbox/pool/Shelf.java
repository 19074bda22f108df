package dev.cupel.sandbox.pool;

import dev.cupel.sandbox.protocol.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The sandboxes of one shape that wait, the oldest first, and how many should.
final class Shelf {
    private final Shape shape;
    private final Duration age;
    private final Demand demand = new Demand();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// @param age none waits longer
    Shelf(Shape shape, Duration age) {
        this.shape = shape;
        this.age = age;
    }

    Shape shape() {
        return shape;
    }

    Demand demand() {
        return demand;
    }

    int size() {
        return waiting.size();
    }

    /// The memory that all of them may use once they are taken.
    long bytes() {
        return waiting.size() * shape.memory().count();
    }

    void add(Seat seat, Instant now) {
        waiting.addLast(new Waiting(seat, now));
    }

    Optional<Seat> take() {
        return Optional.ofNullable(waiting.pollFirst()).map(Waiting::seat);
    }

    /// Takes out those that must not wait any longer: too old, dead, or more than are wanted.
    List<Seat> stale(Instant now) {
        List<Waiting> stale = new ArrayList<>(waiting.stream()
                .filter(one -> one.seat.isOver() || one.since.plus(age).isBefore(now))
                .toList());
        waiting.removeAll(stale);
        while (waiting.size() > demand.wanted(now, age)) stale.add(waiting.removeFirst());
        return stale.stream().map(Waiting::seat).toList();
    }

    boolean isForgotten(Instant now) {
        return waiting.isEmpty() && demand.wanted(now, age) == 0;
    }

    /// The share of what is wanted that is here, were there `more` of them.
    double fill(int more, Instant now) {
        return (waiting.size() + more) / (double) Math.max(1, demand.wanted(now, age));
    }

    /// A sandbox that nobody has used yet.
    private record Waiting(Seat seat, Instant since) {}
}
