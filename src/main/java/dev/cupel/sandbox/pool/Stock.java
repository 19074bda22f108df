package dev.cupel.sandbox.pool;

import dev.cupel.domain.Bytes;
import dev.cupel.sandbox.protocol.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What waits, by shape, and what should. For one thread at a time; it opens and closes nothing itself.
final class Stock {
    /// What was asked for within this time is not given up for what is wanted no more: else languages in
    /// turn would have sandboxes made ready and thrown away all the time.
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final Bytes budget;
    private final Duration age;
    private final Map<Shape, Shelf> shelves = new HashMap<>();

    /// @param budget the memory that all that wait may use together
    /// @param age none waits longer
    Stock(Bytes budget, Duration age) {
        this.budget = budget;
        this.age = age;
    }

    /// Counts the demand, and gives the one that has waited longest.
    Optional<Seat> take(Shape shape, Instant now) {
        Shelf shelf = shelf(shape);
        shelf.demand().arrived(now);
        return shelf.take();
    }

    /// @param took how long it took to open
    void add(Shape shape, Seat seat, Instant now, Duration took) {
        shelf(shape).demand().opened(took);
        shelf(shape).add(seat, now);
    }

    /// Takes out those that must not wait any longer.
    List<Seat> stale(Instant now) {
        List<Seat> stale = new ArrayList<>();
        shelves.values().forEach(shelf -> stale.addAll(shelf.stale(now)));
        shelves.values().removeIf(shelf -> shelf.isForgotten(now));
        return stale;
    }

    /// Takes out all.
    List<Seat> clear() {
        List<Seat> all = new ArrayList<>();
        for (Shelf shelf : shelves.values()) {
            for (Optional<Seat> seat = shelf.take(); seat.isPresent(); seat = shelf.take()) all.add(seat.get());
        }
        return all;
    }

    /// The shape that lacks most and that there is room for, or that can be given room.
    Optional<Lack> lack(Instant now) {
        return shelves.values().stream()
                .filter(shelf -> shelf.fill(0, now) < 1)
                .sorted(Comparator.comparingDouble((Shelf shelf) -> shelf.fill(0, now))
                        .thenComparing(shelf -> shelf.demand().last(), Comparator.reverseOrder()))
                .flatMap(shelf -> roomFor(shelf, now).stream())
                .findFirst();
    }

    private Optional<Lack> roomFor(Shelf poor, Instant now) {
        long used = shelves.values().stream().mapToLong(Shelf::bytes).sum();
        if (used + poor.shape().memory().count() <= budget.count()) return Optional.of(new Lack.Open(poor.shape()));
        return shelves.values().stream()
                .filter(shelf -> shelf.size() > 0 && owes(shelf, poor, now))
                .max(Comparator.comparingDouble(shelf -> shelf.fill(0, now)))
                .flatMap(Shelf::take)
                .map(Lack.Displace::new);
    }

    /// A burst of one shape takes the idle share of others as long as they keep the larger part of what they
    /// want; where that is equal, one that nobody asked for lately gives way. So nothing is taken back
    /// before somebody asks again.
    private static boolean owes(Shelf rich, Shelf poor, Instant now) {
        int order = Double.compare(rich.fill(-1, now), poor.fill(0, now));
        return order > 0
                || (order == 0
                        && rich.demand().last().plus(QUIET).isBefore(now)
                        && poor.demand().last().isAfter(rich.demand().last()));
    }

    private Shelf shelf(Shape shape) {
        return shelves.computeIfAbsent(shape, _ -> new Shelf(shape, age));
    }
}
