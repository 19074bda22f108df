package dev.cupel.sandbox.pool;

import dev.cupel.domain.Bytes;
import java.time.Duration;

/// What a pool keeps to.
///
/// @param budget the memory that all that wait may use together
/// @param age none waits longer
/// @param busy others are made ready while no more than these are in use
public record PoolRules(Bytes budget, Duration age, int busy) {
    /// Nothing waits; each sandbox is started when it is needed.
    public static final PoolRules NONE = new PoolRules(new Bytes(0), Duration.ZERO, 0);

    /// As configured, and else what suits this machine.
    public static PoolRules of(PoolConfig config) {
        return new PoolRules(
                new Bytes(config.memory().asLongValue()),
                config.age(),
                config.busy().orElseGet(() -> Math.max(1, Runtime.getRuntime().availableProcessors() - 1)));
    }

    boolean keepNothing() {
        return budget.count() == 0;
    }
}
