package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxContract;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/// The contract on a real Docker engine.
class DockerSandboxIT extends SandboxContract {
    private static final Engine ENGINE = new Engine(new Client().client());
    private static final DockerConfig CONFIG = DockerSandboxes.config("runc");
    private static final Ownership OWNERSHIP = new Ownership(ENGINE, Clock.systemUTC(), CONFIG, Path.of("target"));

    @Override
    protected Sandbox sandbox() {
        return new DockerSandbox(ENGINE, CONFIG, OWNERSHIP);
    }

    @AfterAll
    static void no_container_is_left() {
        assertThat(ENGINE.labelled(Map.of("cupel.worker", "docker-sandbox-it"))).isEmpty();
    }
}
