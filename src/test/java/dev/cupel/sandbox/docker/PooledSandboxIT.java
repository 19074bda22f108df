package dev.cupel.sandbox.docker;

import dev.cupel.domain.Bytes;
import dev.cupel.sandbox.pool.PoolRules;
import java.time.Duration;

/// The contract where sandboxes wait in the pool for their plans.
class PooledSandboxIT extends DockerContract {
    PooledSandboxIT() {
        super(new DockerOn("runc", "pooled-sandbox-it"), new PoolRules(Bytes.mebi(4096), Duration.ofMinutes(10), 8));
    }
}
