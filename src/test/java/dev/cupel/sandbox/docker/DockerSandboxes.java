package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import dev.cupel.sandbox.Sandbox;
import java.util.function.Consumer;

/// Sandboxes on the real engine for tests of other rooms, some of them weakened in a way that nobody could configure.
public final class DockerSandboxes {
    private static final String WORKER = "canary-it";

    private DockerSandboxes() {}

    public static Sandbox on(String runtime) {
        return new DockerOn(runtime, WORKER).sandbox();
    }

    /// @param weakening changes what the hardening asked for
    public static Sandbox on(String runtime, Consumer<CreateContainerCmd> weakening) {
        Engine engine = new Engine(new Client().client()) {
            @Override
            CreateContainerCmd command(Order order) {
                CreateContainerCmd command = super.command(order);
                weakening.accept(command);
                return command;
            }
        };
        DockerOn config = new DockerOn(runtime, WORKER);
        return DockerOn.sandbox(engine, config);
    }
}
