package dev.cupel.canary;

import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.queue.QueueConfig;
import dev.cupel.queue.Worker;
import dev.cupel.sandbox.Backend;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxUnavailable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Proves the sandbox before the first job and again as long as it doesn't hold, so that a host that was mended becomes
/// ready by itself. Requests are taken meanwhile; they wait in the queue.
@ApplicationScoped
public class Canary {
    private static final Logger LOG = Logger.getLogger(Canary.class);

    private final Sandbox sandbox;
    private final Languages languages;
    private final Worker worker;
    private final Clock clock;
    private final Prover prover;
    private volatile Proof proof;

    Canary(Sandbox sandbox, Languages languages, Worker worker, QueueConfig queue, Clock clock) {
        this.sandbox = sandbox;
        this.languages = languages;
        this.worker = worker;
        this.clock = clock;
        this.prover = new Prover(sandbox);
        this.proof = queue.slots() == 0 ? new Proof.NotNeeded() : new Proof.Pending();
    }

    /// What is known by now.
    public Proof proof() {
        return proof;
    }

    /// Once leftovers are swept away. On a thread of its own: the rest of the start does not wait for the attacks.
    void start(@Observes @Priority(6) StartupEvent event) {
        if (isNeeded()) Thread.ofPlatform().daemon().name("cupel-canary").start(this::prove);
    }

    @Scheduled(every = "15s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void retry() {
        boolean isTried = isNeeded() && !(proof instanceof Proof.Pending);
        if (isTried && !proof.holds()) prove();
    }

    /// Attacks every limit now; the worker claims jobs if all of them hold, and stops claiming if not.
    public synchronized Proof prove() {
        Proof before = proof;
        proof = attempt();
        if (proof.holds()) worker.open();
        else worker.close();
        tell(before, proof);
        return proof;
    }

    private boolean isNeeded() {
        return !(proof instanceof Proof.NotNeeded);
    }

    private Proof attempt() {
        try {
            Backend backend = sandbox.backend();
            String image = sandbox.digestOf(anyLanguage().image());
            List<Finding> findings = prover.prove(backend, image);
            return new Proof.Tried(
                    clock.instant(), backend.runtime(), backend.version(), backend.cgroup(), image, findings);
        } catch (SandboxUnavailable e) {
            return new Proof.Unavailable(clock.instant(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("the sandbox could not be tried", e);
            return new Proof.Unavailable(clock.instant(), "the sandbox could not be tried; the log says why");
        }
    }

    /// They all stand on one base, which holds the runner and the canary.
    private Language anyLanguage() {
        return languages.all().stream()
                .findFirst()
                .orElseThrow(() -> new SandboxUnavailable("there is no language, so no image to try"));
    }

    /// What stays as it was is told once.
    private static void tell(Proof before, Proof now) {
        String news = words(now);
        if (news.equals(words(before))) return;
        if (now.holds()) LOG.info(news);
        else LOG.error(news);
    }

    private static String words(Proof proof) {
        return switch (proof) {
            case Proof.NotNeeded() -> "";
            case Proof.Pending() -> "";
            case Proof.Unavailable unavailable -> "nothing is graded: " + unavailable.reason();
            case Proof.Tried tried
            when tried.holds() -> "sandbox proved runtime=%s image=%s".formatted(tried.runtime(), tried.image());
            case Proof.Tried tried ->
                tried.failures().stream()
                        .map(finding -> finding.limit() + ": " + finding.detail())
                        .collect(Collectors.joining("; ", "nothing is graded, the sandbox does not hold: ", ""));
        };
    }
}
