package dev.cupel.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;

/// How thoroughly bundles are tried.
@ConfigMapping(prefix = "cupel.validation")
public interface GateConfig {
    /// How often each solution is graded; all must agree.
    @WithDefault("3")
    int repetitions();

    /// Mutants of each language's first right solution that are tried; 0 for none.
    @WithDefault("12")
    int mutants();

    /// A time limit must be at least this many times what a right solution uses.
    @WithDefault("1.1")
    BigDecimal headroom();

    /// Below this many times an author is warned.
    @WithDefault("2")
    BigDecimal comfort();

    /// When repetitions and mutants come to their end, so that a large suite does not hold a worker for hours.
    @WithDefault("5m")
    Duration budget();
}
