package dev.cupel.sandbox.pool;

import java.time.Duration;
import java.time.Instant;

/// How often sandboxes of one shape are asked for, and so how many should wait.
final class Demand {
    /// How fast the past is forgotten: long enough to tell a stream from an accident, short enough to see a burst.
    private static final double MEMORY_SECONDS = 10;

    /// How much of a new figure goes into a mean.
    private static final double WEIGHT = 0.2;

    private double perSecond;
    private double openingSeconds = 0.5;
    private Instant last = Instant.EPOCH;

    void arrived(Instant now) {
        perSecond = rate(now) + 1 / MEMORY_SECONDS;
        last = now;
    }

    /// When one was asked for last.
    Instant last() {
        return last;
    }

    /// One more was opened, which took this long.
    void opened(Duration took) {
        openingSeconds += WEIGHT * (took.toNanos() / 1e9 - openingSeconds);
    }

    /// As many as are asked for while one is opened, and as many more as such a stream swings: twice the
    /// root, which a Poisson stream passes in one of forty cases. At least one for as long as `keep` after
    /// the last was asked for.
    int wanted(Instant now, Duration keep) {
        if (last.plus(keep).isBefore(now)) return 0;
        double meanwhile = rate(now) * openingSeconds;
        return Math.max(1, (int) Math.ceil(meanwhile + 2 * Math.sqrt(meanwhile)));
    }

    private double rate(Instant now) {
        double since = Math.max(0, Duration.between(last, now).toNanos() / 1e9);
        return perSecond * Math.exp(-since / MEMORY_SECONDS);
    }
}
