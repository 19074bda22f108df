package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxContract;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/// The contract on a real Docker engine, with gVisor as the runtime.
class GvisorSandboxIT extends SandboxContract {
    private static final DockerOn RUNSC = new DockerOn("runsc", "gvisor-sandbox-it");
    private static final DockerSandbox SANDBOX = RUNSC.sandbox();

    @Override
    protected Sandbox sandbox() {
        return SANDBOX;
    }

    @AfterAll
    static void no_container_is_left() {
        SANDBOX.close();
        assertThat(DockerOn.ENGINE.labelled(Map.of("cupel.worker", RUNSC.name())))
                .isEmpty();
    }
}
