package dev.cupel.sandbox.docker;

import dev.cupel.sandbox.pool.PoolRules;

/// The contract on runc.
class DockerSandboxIT extends DockerContract {
    DockerSandboxIT() {
        super(new DockerOn("runc", "docker-sandbox-it"), PoolRules.NONE);
    }
}
