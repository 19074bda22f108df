package dev.cupel.sandbox.docker;

import dev.cupel.sandbox.pool.PoolRules;

/// The contract with gVisor as the runtime.
class GvisorSandboxIT extends DockerContract {
    GvisorSandboxIT() {
        super(new DockerOn("runsc", "gvisor-sandbox-it"), PoolRules.NONE);
    }
}
