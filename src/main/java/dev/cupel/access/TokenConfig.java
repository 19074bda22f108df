package dev.cupel.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Learners' tokens.
@ConfigMapping(prefix = "cupel.tokens")
interface TokenConfig {
    /// How long one works if the platform does not say.
    @WithDefault("1h")
    Duration lifetime();

    /// How long one works at most.
    @WithDefault("12h")
    Duration longest();
}
