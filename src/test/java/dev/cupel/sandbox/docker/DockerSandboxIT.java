package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxContract;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/// The contract on a real Docker engine.
class DockerSandboxIT extends SandboxContract {
    private static final DockerOn RUNC = new DockerOn("runc", "docker-sandbox-it");
    private static final DockerSandbox SANDBOX = RUNC.sandbox();

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
