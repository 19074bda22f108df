package dev.cupel.rates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How often somebody may ask, in each process. A meter fills up evenly; whoever was quiet may use all of it at once.
@ConfigMapping(prefix = "cupel.rates")
public interface RatesConfig {
    /// Whether anything is counted at all.
    @WithDefault("true")
    boolean enabled();

    /// The time that all numbers below are for.
    @WithDefault("60s")
    Duration window();

    /// Requests with one key, of any kind.
    @WithDefault("600000")
    int requests();

    /// Requests with the tokens of one learner of one course.
    @WithDefault("600")
    int learner();

    /// What one key makes: submissions, runs, courses, keys, uploads. A platform sends a whole lecture through one key.
    @WithDefault("60000")
    int creations();

    /// What is handed in for one learner of one course.
    @WithDefault("60")
    int submissions();

    /// Requests without a key from one address.
    @WithDefault("6000")
    int anonymous();

    /// Keys that are not known, from one address.
    @WithDefault("600")
    int failures();
}
