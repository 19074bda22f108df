package dev.cupel.bundle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/// What assignments may have put into the images of their languages.
@ConfigMapping(prefix = "cupel.environment")
public interface EnvironmentRules {
    /// `none`, `packages` of Debian, or `all`: also setup scripts, which do as root in a build's container, with
    /// network,
    /// whatever an instructor writes.
    @WithDefault("PACKAGES")
    Allowed allowed();

    /// Names or patterns of the packages that may be asked for, such as `python3-*`; any if there are none.
    Optional<List<String>> packages();

    /// How far instructors are trusted with images.
    enum Allowed {
        NONE,
        PACKAGES,
        ALL
    }
}
