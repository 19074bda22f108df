package dev.cupel.queue;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// The loop: claim what there are free slots for, one virtual thread each, keep the leases alive, stop without losing
/// anything.
@ApplicationScoped
public class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(1);

    private final JobQueue queue;
    private final Bell bell;
    private final QueueConfig config;
    private final Clock clock;
    private final Pace pace;
    private final Map<String, JobHandler> handlers;
    private final String name = UUID.randomUUID().toString();
    private final Map<Lease, Thread> running = new ConcurrentHashMap<>();
    private volatile boolean claiming = true;
    private volatile boolean open;
    private volatile boolean stopped;

    Worker(JobQueue queue, Bell bell, QueueConfig config, Clock clock, Pace pace, @All List<JobHandler> handlers) {
        this.queue = queue;
        this.bell = bell;
        this.config = config;
        this.clock = clock;
        this.pace = pace;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    void start(@Observes @Priority(10) StartupEvent event) {
        if (config.slots() == 0) return;
        Thread.ofPlatform().daemon().name("cupel-worker").start(this::work);
        Thread.ofPlatform().daemon().name("cupel-heartbeat").start(this::keepAlive);
    }

    private void work() {
        while (claiming) {
            try {
                int free = open ? config.slots() - running.size() : 0;
                List<Lease> leases = free <= 0
                        ? List.of()
                        : queue.claim(free, handlers.keySet(), name, clock.instant(), config.lease());
                leases.forEach(this::begin);
                if (leases.isEmpty()) bell.awaitJob(config.poll());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                pauseAfter(e);
            }
        }
    }

    private void begin(Lease lease) {
        Thread thread = Thread.ofVirtual().name("job-" + lease.subject()).unstarted(() -> tend(lease));
        running.put(lease, thread);
        thread.start();
    }

    private void tend(Lease lease) {
        JobHandler handler = Objects.requireNonNull(handlers.get(lease.kind()));
        try {
            Instant begun = clock.instant();
            handler.handle(lease);
            pace.took(Duration.between(begun, clock.instant()));
        } catch (LeaseLost e) {
            LOG.warnf("lease lost kind=%s subject=%s attempt=%d", lease.kind(), lease.subject(), lease.attempt());
        } catch (RuntimeException | Error e) {
            failed(lease, handler, e);
        } finally {
            running.remove(lease);
            bell.ringJob();
        }
    }

    /// Our failure: another try later, or the end of them. A handler that cannot even say so leaves the job to its
    /// lease.
    private void failed(Lease lease, JobHandler handler, Throwable failure) {
        try {
            if (stopped) {
                queue.handBack(lease);
                handler.handBack(lease);
            } else if (lease.attempt() < config.maxAttempts()) {
                Duration wait = backoff(lease.attempt());
                LOG.warnf(
                        failure,
                        "failed kind=%s subject=%s attempt=%d, again in %s",
                        lease.kind(),
                        lease.subject(),
                        lease.attempt(),
                        wait);
                queue.retry(lease, clock.instant().plus(wait));
                handler.handBack(lease);
            } else {
                String incident = UUID.randomUUID().toString();
                LOG.errorf(
                        failure,
                        "abandoned kind=%s subject=%s attempts=%d incident=%s",
                        lease.kind(),
                        lease.subject(),
                        lease.attempt(),
                        incident);
                handler.abandon(lease, incident, String.valueOf(failure.getMessage()));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "could not let go kind=%s subject=%s", lease.kind(), lease.subject());
        }
    }

    private Duration backoff(int attempt) {
        Duration wait = config.backoff().multipliedBy(1L << Math.min(attempt - 1, 10));
        return wait.compareTo(LONGEST_BACKOFF) < 0 ? wait : LONGEST_BACKOFF;
    }

    private void keepAlive() {
        while (!stopped || !running.isEmpty()) {
            try {
                TimeUnit.MILLISECONDS.sleep(config.lease().toMillis() / 4);
                List<Lease> held = List.copyOf(running.keySet());
                if (held.isEmpty()) continue;
                List<UUID> ours = queue.extend(held, clock.instant().plus(config.lease()));
                interruptTaken(held.stream()
                        .filter(lease -> !ours.contains(lease.token()))
                        .toList());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("heartbeat failed: %s", e.getMessage());
            }
        }
    }

    /// A lease that cannot be extended may just have been completed, by a thread that must not be disturbed meanwhile.
    private void interruptTaken(List<Lease> gone) {
        if (gone.isEmpty()) return;
        List<UUID> taken = queue.taken(gone);
        gone.stream().filter(lease -> taken.contains(lease.job())).forEach(this::interrupt);
    }

    /// Whoever lost the lease works for nothing; the fence would refuse the result anyway.
    private void interrupt(Lease lease) {
        Thread thread = running.get(lease);
        if (thread != null) thread.interrupt();
    }

    /// Stops claiming, waits for what runs, hands back what does not end in time.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        claiming = false;
        bell.ringJob();
        List<Thread> threads = List.copyOf(running.values());
        long deadline = System.nanoTime() + config.drain().toNanos();
        for (Thread thread : threads) thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        stopped = true;
        running.values().forEach(Thread::interrupt);
        for (Thread thread : threads) thread.join(Duration.ofSeconds(5));
    }

    /// From now on jobs are claimed. Closed at first: whoever can tell whether work can be done opens.
    public void open() {
        open = true;
        bell.ringJob();
    }

    /// No more jobs are claimed; what runs goes on.
    public void close() {
        open = false;
    }

    /// How many jobs are being worked on here.
    public int busy() {
        return running.size();
    }

    private void pauseAfter(RuntimeException e) {
        LOG.warnf("the queue cannot be read (%s); trying again", e.getMessage());
        try {
            TimeUnit.MILLISECONDS.sleep(config.poll().toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
