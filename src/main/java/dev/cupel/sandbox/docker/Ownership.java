package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.model.Container;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Whose containers are whose: labels on each, and the sweep of those whose process is gone.
@ApplicationScoped
class Ownership {
    private static final Logger LOG = Logger.getLogger(Ownership.class);
    private static final String SANDBOX = "cupel.sandbox";
    private static final String WORKER = "cupel.worker";
    private static final String PROCESS = "cupel.process";
    private static final String DEADLINE = "cupel.deadline";

    /// A container is never needed longer than its steps may take, with this much for the machine's slowness.
    private static final Duration SLACK = Duration.ofMinutes(3);

    private final Engine engine;
    private final Clock clock;
    private final String worker;
    private final String process = UUID.randomUUID().toString();

    Ownership(
            Engine engine,
            Clock clock,
            DockerConfig config,
            @ConfigProperty(name = "cupel.data-dir", defaultValue = ".cupel") Path dataDir) {
        this.engine = engine;
        this.clock = clock;
        this.worker = config.worker()
                .orElseGet(() -> hostName() + ":" + dataDir.toAbsolutePath().normalize());
    }

    /// @param longest how long the container may be needed
    Map<String, String> labels(Duration longest) {
        Instant deadline = clock.instant().plus(longest).plus(SLACK);
        return Map.of(
                SANDBOX, "1", WORKER, worker, PROCESS, process, DEADLINE, Long.toString(deadline.getEpochSecond()));
    }

    /// Removes what a process of this worker that died left running. Before the first job is claimed.
    void sweepOwn(@Observes @Priority(5) StartupEvent event) {
        remove(() -> engine.labelled(Map.of(SANDBOX, "1", WORKER, worker)).stream()
                .filter(container -> !process.equals(container.getLabels().get(PROCESS)))
                .toList());
    }

    /// Removes whatever has outlived its deadline, whoever started it.
    @Scheduled(every = "60s", delayed = "60s")
    void sweepOverdue() {
        remove(() -> engine.labelled(Map.of(SANDBOX, "1")).stream()
                .filter(this::isOverdue)
                .toList());
    }

    /// Removes what this process has started.
    void removeOwn() {
        remove(() -> engine.labelled(Map.of(SANDBOX, "1", PROCESS, process)));
    }

    private boolean isOverdue(Container container) {
        String deadline = container.getLabels().getOrDefault(DEADLINE, "");
        return deadline.matches("\\d{1,12}")
                && Long.parseLong(deadline) < clock.instant().getEpochSecond();
    }

    private void remove(java.util.function.Supplier<List<Container>> orphans) {
        try {
            for (Container orphan : orphans.get()) {
                engine.remove(orphan.getId());
                LOG.infof("removed orphaned container=%s", orphan.getId());
            }
        } catch (RuntimeException e) {
            LOG.warnf("orphaned containers could not be looked for: %s", e.getMessage());
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
