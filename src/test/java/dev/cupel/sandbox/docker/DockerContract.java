package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxContract;
import dev.cupel.sandbox.pool.PoolRules;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/// The contract on a real Docker engine, by one sandbox that leaves nothing there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DockerContract extends SandboxContract {
    private final DockerOn settings;
    private final DockerSandbox sandbox;

    DockerContract(DockerOn settings, PoolRules rules) {
        this.settings = settings;
        sandbox = DockerOn.sandbox(DockerOn.ENGINE, settings, rules);
    }

    @Override
    protected Sandbox sandbox() {
        return sandbox;
    }

    @AfterAll
    void no_container_is_left() {
        sandbox.close();
        assertThat(DockerOn.ENGINE.labelled(Map.of("cupel.worker", settings.name())))
                .isEmpty();
    }
}
