package dev.cupel.sandbox.pool;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Sandboxes that wait to be used.
@ConfigMapping(prefix = "cupel.pool")
public interface PoolConfig {
    /// What all that wait may use together once they are taken; 0 for no pool.
    @WithDefault("0")
    MemorySize memory();

    /// None waits longer than this, and the last of a kind is kept as long after it was asked for.
    @WithDefault("10m")
    Duration age();

    /// How many may be in use while others are made ready: beyond, the processors are left to those who wait for a
    /// grade. By default one less than there are processors, and at least one.
    Optional<Integer> busy();
}
