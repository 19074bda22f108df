package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Info;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Backend;
import dev.cupel.sandbox.DerivedImage;
import dev.cupel.sandbox.ImageMissing;
import dev.cupel.sandbox.ImageRefused;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.pool.Pool;
import dev.cupel.sandbox.pool.PoolConfig;
import dev.cupel.sandbox.pool.PoolRules;
import dev.cupel.sandbox.pool.Shape;
import dev.cupel.sandbox.protocol.Seat;
import dev.cupel.sandbox.protocol.Sittings;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Sandboxes as containers of one Docker daemon.
@ApplicationScoped
@Typed(DockerSandbox.class)
public class DockerSandbox implements Sandbox {
    /// What the runner itself and a build's files need on top of a step's memory.
    private static final Bytes HEADROOM = Bytes.mebi(64);

    /// gVisor's own kernel counts against the container.
    private static final Bytes GVISOR_MEMORY = Bytes.mebi(128);

    /// Its own threads, and the host's threads behind each of a program's: while a fork bomb uses these up the runner
    /// finds the time to stop it. Past them gVisor's kernel ends, and the sandbox with it.
    private static final int GVISOR_PROCESSES = 1024;

    /// The runner and the helpers it forks.
    private static final int RUNNER_PROCESSES = 8;

    /// What a plan may need at most to be served by a sandbox that waited; longer ones get their own.
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Engine engine;
    private final DockerConfig config;
    private final Ownership ownership;
    private final DerivedImages derived;
    private final Removals removals;
    private final Duration age;
    private final Pool pool;
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    @Inject
    DockerSandbox(
            Engine engine,
            DockerConfig config,
            Ownership ownership,
            DerivedImages derived,
            PoolConfig pooled,
            Clock clock) {
        this(engine, config, ownership, derived, PoolRules.of(pooled), clock);
    }

    DockerSandbox(
            Engine engine,
            DockerConfig config,
            Ownership ownership,
            DerivedImages derived,
            PoolRules rules,
            Clock clock) {
        this.engine = engine;
        this.config = config;
        this.ownership = ownership;
        this.derived = derived;
        removals = new Removals(engine);
        age = rules.age();
        pool = new Pool(shape -> open(shape, age.plus(LONGEST)), rules, clock);
    }

    /// After the last job: what waits is removed.
    void stop(@Observes @Priority(100) ShutdownEvent event) {
        close();
    }

    /// Removes what waits, and sees that what was used is gone.
    public void close() {
        pool.close();
        removals.await();
    }

    @Override
    public Report run(Plan plan, Progress progress) {
        return new Sittings(this::open).run(plan, progress);
    }

    private Seat open(Plan plan) {
        Shape shape = shape(plan);
        Duration longest = plan.steps().stream()
                .map(step -> step.limits().wall().plusSeconds(20))
                .reduce(Duration.ZERO, Duration::plus);
        try {
            return longest.compareTo(LONGEST) > 0 ? open(shape, longest) : pool.take(shape);
        } catch (RuntimeException e) {
            digests.clear(); // the image may have been replaced
            throw new SandboxUnavailable("no container could be started", e);
        }
    }

    private Seat open(Shape shape, Duration longest) {
        Engine.Order order = new Engine.Order(
                "cupel-" + UUID.randomUUID(),
                shape.image(),
                config.runtime(),
                config.cpus(),
                shape.memory(),
                shape.processes(),
                ownership.labels(longest));
        return ContainerSeat.open(engine, order, removals);
    }

    private Shape shape(Plan plan) {
        boolean gvisor = isGvisor();
        Bytes memory = plan.steps().stream()
                .map(step -> step.limits().memory())
                .reduce(HEADROOM, (a, b) -> a.compareTo(b) > 0 ? a : b)
                .plus(HEADROOM)
                .plus(files(plan))
                .plus(gvisor ? GVISOR_MEMORY : new Bytes(0));
        int processes = plan.steps().stream()
                .mapToInt(step -> step.limits().processes())
                .max()
                .orElse(1);
        return Shape.holding(plan.image(), memory, processes + RUNNER_PROCESSES + (gvisor ? GVISOR_PROCESSES : 0));
    }

    /// What lies in the sandbox's folders is memory too: once as laid, once more as copies in a working folder.
    private static Bytes files(Plan plan) {
        long once = plan.sources().size().plus(plan.given().size()).count();
        long most = plan.steps().stream().mapToLong(DockerSandbox::inputs).max().orElse(0);
        return new Bytes(2 * (once + most));
    }

    private static long inputs(Step step) {
        SourceTree files = step.files();
        return files.size().count()
                + step.stdin().size()
                + step.calls().stream().mapToLong(Content::size).sum()
                + 3 * step.limits().output().count();
    }

    @Override
    public void check() {
        try {
            engine.version();
        } catch (RuntimeException e) {
            throw new SandboxUnavailable("the Docker engine does not answer", e);
        }
    }

    @Override
    public Backend backend() {
        try {
            Info info = engine.info();
            return new Backend(
                    config.runtime(),
                    Objects.requireNonNullElse(info.getServerVersion(), ""),
                    Objects.requireNonNullElse(info.getCGroupVersion(), ""),
                    isGvisor(),
                    unsupported(info));
        } catch (RuntimeException e) {
            throw new SandboxUnavailable("the Docker engine does not answer", e);
        }
    }

    /// The engine creates containers all the same on a host that cannot hold them to these limits.
    private static Set<String> unsupported(Info info) {
        Set<String> unsupported = new TreeSet<>();
        if (Boolean.FALSE.equals(info.getMemoryLimit())) unsupported.add("memory");
        if (Boolean.FALSE.equals(info.getCpuCfsQuota())) unsupported.add("cpu");
        if (Boolean.FALSE.equals(info.getRawValues().get("PidsLimit"))) unsupported.add("pids");
        return unsupported;
    }

    private boolean isGvisor() {
        return config.runtime().contains("runsc");
    }

    @Override
    public String derive(DerivedImage image, Consumer<String> said) {
        try {
            return derived.digestOf(image, said);
        } catch (ImageRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SandboxUnavailable("an image could not be made", e);
        }
    }

    @Override
    public String digestOf(String image) {
        try {
            return digests.computeIfAbsent(tagged(image), engine::imageId);
        } catch (NotFoundException e) {
            String folder = image.substring(image.lastIndexOf('/') + 1);
            throw new ImageMissing(
                    "The image " + tagged(image) + " is not here. Whoever runs this installation builds it: bin/images "
                            + folder,
                    e);
        } catch (RuntimeException e) {
            throw new SandboxUnavailable("the image " + tagged(image) + " cannot be looked for", e);
        }
    }

    private String tagged(String image) {
        boolean named = image.lastIndexOf(':') > image.lastIndexOf('/'); // a port has a slash behind it
        return named ? image : image + ":" + config.imageTag();
    }
}
