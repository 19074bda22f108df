package dev.cupel.sandbox.docker;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the images that assignments ask for are made. What they may ask for is `cupel.environment` too, in room
/// `bundle`.
@ConfigMapping(prefix = "cupel.environment.build")
public interface ImageConfig {
    /// How long making one may take.
    @WithDefault("15m")
    Duration timeout();

    /// Memory of each step of it.
    @WithDefault("2G")
    MemorySize memory();

    /// How much larger than the language's image it may become.
    @WithDefault("2G")
    MemorySize growth();

    /// The network it gets: `default`, or the name of one that leads only to a mirror of Debian's packages.
    @WithDefault("default")
    String network();
}
