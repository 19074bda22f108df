package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import dev.cupel.sandbox.Sandbox;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// Sandboxes on the real engine, some of them weakened in a way that no operator could configure.
public final class DockerSandboxes {
    private static final DockerClient CLIENT = new Client().client();

    private DockerSandboxes() {}

    public static Sandbox on(String runtime) {
        return on(runtime, _ -> {});
    }

    /// @param weakening changes what the hardening asked for
    public static Sandbox on(String runtime, Consumer<CreateContainerCmd> weakening) {
        Engine engine = new Engine(CLIENT) {
            @Override
            CreateContainerCmd command(Order order) {
                CreateContainerCmd command = super.command(order);
                weakening.accept(command);
                return command;
            }
        };
        DockerConfig config = config(runtime);
        return new DockerSandbox(engine, config, new Ownership(engine, Clock.systemUTC(), config, Path.of("target")));
    }

    static DockerConfig config(String runtime) {
        return new DockerConfig() {
            @Override
            public String runtime() {
                return runtime;
            }

            @Override
            public String imageTag() {
                return Optional.ofNullable(System.getenv("CUPEL_SANDBOX_IMAGE_TAG"))
                        .orElse("latest");
            }

            @Override
            public BigDecimal cpus() {
                return BigDecimal.ONE;
            }

            @Override
            public Optional<String> worker() {
                return Optional.of("docker-sandbox-it");
            }
        };
    }
}
