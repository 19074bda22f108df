package dev.cupel;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The operator's limits: what no run gets more of, whatever a bundle asks for. A bundle that asks for more is refused.
@ConfigMapping(prefix = "cupel.limits")
interface Ceiling {
    /// Processor time.
    @WithDefault("60s")
    Duration cpu();

    /// Time on the clock.
    @WithDefault("180s")
    Duration wall();

    /// Memory.
    @WithDefault("2G")
    MemorySize memory();

    /// Bytes on stdout, and as many on stderr.
    @WithDefault("4M")
    MemorySize output();

    /// Processes and threads.
    @WithDefault("512")
    int processes();

    default Limits limits() {
        return new Limits(
                cpu(),
                wall(),
                new Bytes(memory().asLongValue()),
                new Bytes(output().asLongValue()),
                processes());
    }
}
