package dev.cupel.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// How fast this process works jobs off, to tell those who wait how long it may take. A guess, and meant as one: other
/// processes may help.
@ApplicationScoped
public class Pace {
    /// How much the newest job counts against all before it.
    private static final double WEIGHT = 0.1;

    private final int slots;
    private double seconds = 2;

    Pace(QueueConfig config) {
        this.slots = Math.max(1, config.slots());
    }

    synchronized void took(Duration handling) {
        seconds += WEIGHT * (handling.toMillis() / 1_000.0 - seconds);
    }

    /// Until a job with this many before it is done.
    public synchronized Duration until(int ahead) {
        return Duration.ofMillis(Math.round(1_000 * seconds * (ahead / slots + 1)));
    }
}
