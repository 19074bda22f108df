package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.pool.PoolRules;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// The Docker backend put together for one short-lived process, where nothing sweeps up at intervals. The process is a
/// worker of its own, so that no service on this machine takes its containers for leftovers.
public final class DockerByHand {
    private final Ownership ownership;
    private final DockerSandbox sandbox;

    /// @param worker a name that no other process has
    public DockerByHand(DockerConfig config, ImageConfig images, Clock clock, String worker) {
        DockerClient client = new Client().client();
        Engine engine = new Engine(client);
        DockerConfig own = new OfWorker(config, worker);
        ownership = new Ownership(engine, clock, own, Path.of(""));
        DerivedImages derived = new DerivedImages(engine, new ImageBuild(client, images), images);
        sandbox = new DockerSandbox(engine, own, ownership, derived, PoolRules.NONE, clock);
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    /// Removes whatever has outlived its deadline, so what an earlier process that was killed left behind.
    public void sweepOverdue() {
        ownership.sweepOverdue();
    }

    /// Removes what this process has started, whether it runs or not.
    public void removeOwn() {
        sandbox.close();
        ownership.removeOwn();
    }

    private record OfWorker(DockerConfig config, String name) implements DockerConfig {
        @Override
        public String runtime() {
            return config.runtime();
        }

        @Override
        public String imageTag() {
            return config.imageTag();
        }

        @Override
        public BigDecimal cpus() {
            return config.cpus();
        }

        @Override
        public Optional<String> worker() {
            return Optional.of(name);
        }
    }
}
