package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Bytes;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxContract;
import dev.cupel.sandbox.pool.PoolRules;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/// The contract where every sandbox has waited in the pool for its plan.
class PooledSandboxIT extends SandboxContract {
    private static final PoolRules RULES = new PoolRules(Bytes.mebi(4096), Duration.ofMinutes(10), 8);
    private static final DockerOn RUNC = new DockerOn("runc", "pooled-sandbox-it");
    private static final DockerSandbox SANDBOX = DockerOn.sandbox(DockerOn.ENGINE, RUNC, RULES);

    @Override
    protected Sandbox sandbox() {
        return SANDBOX;
    }

    @AfterAll
    static void no_container_is_left() {
        SANDBOX.close();
        assertThat(DockerOn.ENGINE.labelled(Map.of("cupel.worker", RUNC.name())))
                .isEmpty();
    }
}
