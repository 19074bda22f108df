package dev.cupel.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The time that a rehearsal may take beyond the solutions themselves.
final class Budget {
    private final Clock clock;
    private final Instant end;
    private boolean missed;

    Budget(Clock clock, Duration most) {
        this.clock = clock;
        this.end = clock.instant().plus(most);
    }

    /// Whether there is time for one more; remembers if there was not.
    boolean allows() {
        missed |= !clock.instant().isBefore(end);
        return !missed;
    }

    /// Whether something was left out for want of time.
    boolean missed() {
        return missed;
    }
}
