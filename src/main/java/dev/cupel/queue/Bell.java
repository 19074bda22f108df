package dev.cupel.queue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Hears PostgreSQL's NOTIFY on one connection: `cupel_job` wakes the worker, `cupel_settled` wakes who waits for a
/// subject.
///
/// A ring may be missed (the connection may be down); whoever waits also looks by itself now and then.
@ApplicationScoped
public class Bell {
    private static final Logger LOG = Logger.getLogger(Bell.class);
    private static final int LISTEN_MILLIS = 1_000;

    private final AgroalDataSource database;
    private final Jdbi jdbi;
    private final Semaphore jobs = new Semaphore(0);
    private final ConcurrentHashMap<String, Set<Semaphore>> waiters = new ConcurrentHashMap<>();
    private final Thread listener =
            Thread.ofPlatform().daemon().name("cupel-bell").unstarted(this::listen);
    private volatile boolean open = true;

    Bell(AgroalDataSource database, Jdbi jdbi) {
        this.database = database;
        this.jdbi = jdbi;
    }

    /// Tells everybody, once the current transaction commits, that this subject is settled.
    public void settled(UUID subject) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_notify('cupel_settled', :subject)")
                .bind("subject", subject.toString())
                .mapTo(String.class)
                .list());
    }

    /// Waits until there may be a job, or `atMost` has passed.
    void awaitJob(Duration atMost) throws InterruptedException {
        if (jobs.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) jobs.drainPermits();
    }

    /// Wakes the worker of this process.
    void ringJob() {
        jobs.release();
    }

    /// Hears when one subject is settled, from now until it is closed.
    public Ear listenFor(UUID subject) {
        return new Ear(subject.toString());
    }

    /// Somebody who waits for a subject.
    public final class Ear implements AutoCloseable {
        private final String subject;
        private final Semaphore rung = new Semaphore(0);

        private Ear(String subject) {
            this.subject = subject;
            waiters.compute(subject, (_, ears) -> {
                Set<Semaphore> all = ears == null ? ConcurrentHashMap.newKeySet() : ears;
                all.add(rung);
                return all;
            });
        }

        /// Waits for a ring, but never longer than `atMost`.
        public void await(Duration atMost) throws InterruptedException {
            if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
        }

        @Override
        public void close() {
            waiters.computeIfPresent(subject, (_, ears) -> {
                ears.remove(rung);
                return ears.isEmpty() ? null : ears;
            });
        }
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        listener.start();
    }

    /// Before the pool closes, so that its connection is given back and not torn away.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        listener.join(Duration.ofMillis(2L * LISTEN_MILLIS));
    }

    private void listen() {
        while (open) {
            try (Connection connection = database.getConnection()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("LISTEN cupel_job; LISTEN cupel_settled");
                }
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (open) {
                    PGNotification[] heard = postgres.getNotifications(LISTEN_MILLIS);
                    if (heard != null) for (PGNotification notification : heard) hear(notification);
                }
            } catch (SQLException e) {
                if (open) pauseAfter(e);
            }
        }
    }

    private void hear(PGNotification notification) {
        if (notification.getName().equals("cupel_job")) {
            jobs.release();
        } else {
            waiters.getOrDefault(notification.getParameter(), Set.of()).forEach(Semaphore::release);
        }
    }

    private static void pauseAfter(SQLException e) {
        LOG.warnf("the database does not answer the bell (%s); trying again", e.getSQLState());
        try {
            TimeUnit.MILLISECONDS.sleep(LISTEN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
