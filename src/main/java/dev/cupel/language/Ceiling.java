package dev.cupel.language;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What no run may use more of on this installation, whatever an assignment or a caller asks for.
@ConfigMapping(prefix = "cupel.ceiling")
public interface Ceiling {
    /// Processor time.
    @WithDefault("60s")
    Duration cpu();

    /// Time on the clock.
    @WithDefault("180s")
    Duration wall();

    /// Memory of all processes together.
    @WithDefault("2G")
    MemorySize memory();

    /// Bytes on stdout, and as many on stderr.
    @WithDefault("1M")
    MemorySize output();

    /// Processes and threads at once.
    @WithDefault("512")
    int processes();

    static Limits limits(Ceiling ceiling) {
        return new Limits(
                ceiling.cpu(),
                ceiling.wall(),
                new Bytes(ceiling.memory().asLongValue()),
                new Bytes(ceiling.output().asLongValue()),
                ceiling.processes());
    }
}
