package dev.cupel.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How jobs are worked off.
@ConfigMapping(prefix = "cupel.queue")
public interface QueueConfig {
    /// Jobs worked on at once by this process; 0: it only takes requests.
    @WithDefault("2")
    int slots();

    /// How long a worker may be silent before its job is given to another.
    @WithDefault("20s")
    Duration lease();

    /// The most time between two looks at the queue when nobody rings.
    @WithDefault("2s")
    Duration poll();

    /// Tries before a job is given up.
    @WithDefault("10")
    int maxAttempts();

    /// Wait before the second try; doubled for each further one, up to a minute.
    @WithDefault("1s")
    Duration backoff();

    /// How long a stopping worker lets its jobs finish before it hands them back.
    @WithDefault("20s")
    Duration drain();
}
