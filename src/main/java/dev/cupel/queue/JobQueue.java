package dev.cupel.queue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// The table `job`: work that is to be done. Every statement of the queue is here.
@ApplicationScoped
public class JobQueue {
    /// The NOTIFY travels with the commit, so a worker never wakes for a job it cannot see yet.
    private static final String ENQUEUE = """
            WITH added AS (
                INSERT INTO job (id, tenant, kind, subject, priority, run_at, enqueued_at)
                VALUES (:id, :tenant, :kind, :subject, :priority, :now, :now)
                ON CONFLICT (kind, subject) DO NOTHING
                RETURNING id)
            SELECT pg_notify('cupel_job', '') FROM added""";

    /// Takes up to `slots` due jobs. SKIP LOCKED lets workers pass each other without waiting. Materialized, since a
    /// subquery that the plan runs more than once skips what it locked before and so takes more than its limit.
    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
                SELECT id FROM job
                 WHERE run_at <= :now AND (leased_until IS NULL OR leased_until < :now) AND kind = ANY(:kinds)
                 ORDER BY priority DESC, run_at, id LIMIT :slots FOR UPDATE SKIP LOCKED)
            UPDATE job SET lease = gen_random_uuid(), leased_until = :until, attempt = attempt + 1, worker = :worker
              FROM due WHERE job.id = due.id
            RETURNING job.id, lease, tenant, kind, subject, attempt""";

    private static final String EXTEND =
            "UPDATE job SET leased_until = :until WHERE lease = ANY(:tokens) RETURNING lease";

    /// A job that is gone was not lost but done, by whoever held it.
    private static final String TAKEN =
            "SELECT id FROM job WHERE id = ANY(:jobs) AND lease IS NOT NULL AND lease <> ALL(:tokens)";

    /// The fence: no row, no lease.
    private static final String COMPLETE = "DELETE FROM job WHERE id = :job AND lease = :token";

    private static final String RETRY = """
            UPDATE job SET lease = NULL, leased_until = NULL, run_at = :at
             WHERE id = :job AND lease = :token""";

    /// As if it had never been claimed.
    private static final String HAND_BACK = """
            UPDATE job SET lease = NULL, leased_until = NULL, attempt = attempt - 1
             WHERE id = :job AND lease = :token""";

    private static final String BURY = """
            WITH gone AS (DELETE FROM job WHERE id = :job AND lease = :token RETURNING *)
            INSERT INTO dead_job (id, tenant, kind, subject, attempts, incident, reason, died_at)
            SELECT id, tenant, kind, subject, attempt, :incident, :reason, :now FROM gone""";

    private static final String WITHDRAW = """
            DELETE FROM job
             WHERE kind = :kind AND subject = :subject AND (leased_until IS NULL OR leased_until < :now)""";

    /// How many unleased jobs come before this one.
    private static final String AHEAD = """
            SELECT (SELECT count(*) FROM job a
                     WHERE a.lease IS NULL
                       AND (-a.priority, a.run_at, a.id) < (-j.priority, j.run_at, j.id)) AS ahead
              FROM job j WHERE j.kind = :kind AND j.subject = :subject AND j.lease IS NULL""";

    private static final String WAITING = "SELECT count(*) FROM job WHERE lease IS NULL";

    private final Jdbi jdbi;

    JobQueue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Adds a job, due at once, in the caller's transaction. A job of the same kind and subject that waits already is
    /// enough.
    public void enqueue(UUID tenant, String kind, UUID subject, int priority, Instant now) {
        jdbi.useHandle(handle -> handle.createQuery(ENQUEUE)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("tenant", tenant)
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("priority", priority)
                .bind("now", at(now))
                .mapTo(String.class)
                .list());
    }

    List<Lease> claim(int slots, Collection<String> kinds, String worker, Instant now, Duration lease) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("slots", slots)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("worker", worker)
                .bind("now", at(now))
                .bind("until", at(now.plus(lease)))
                .map((row, _) -> new Lease(
                        row.getObject("id", UUID.class),
                        row.getObject("lease", UUID.class),
                        row.getObject("tenant", UUID.class),
                        row.getString("kind"),
                        row.getObject("subject", UUID.class),
                        row.getInt("attempt")))
                .list());
    }

    /// Returns the tokens that are still ours.
    List<UUID> extend(Collection<Lease> leases, Instant until) {
        UUID[] tokens = leases.stream().map(Lease::token).toArray(UUID[]::new);
        return jdbi.withHandle(handle -> handle.createQuery(EXTEND)
                .bind("until", at(until))
                .bind("tokens", tokens)
                .mapTo(UUID.class)
                .list());
    }

    /// The jobs of these leases that somebody else holds by now.
    List<UUID> taken(Collection<Lease> leases) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKEN)
                .bind("jobs", leases.stream().map(Lease::job).toArray(UUID[]::new))
                .bind("tokens", leases.stream().map(Lease::token).toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /// Ends a job that is done. Call it in the transaction that records the result, before anything else.
    ///
    /// @throws LeaseLost if the job is no longer ours
    public void complete(Lease lease) {
        int rows = jdbi.withHandle(handle -> handle.createUpdate(COMPLETE)
                .bind("job", lease.job())
                .bind("token", lease.token())
                .execute());
        if (rows == 0) throw new LeaseLost(lease);
    }

    /// Lets a job go, to be tried again at `at`.
    void retry(Lease lease, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(RETRY)
                .bind("job", lease.job())
                .bind("token", lease.token())
                .bind("at", at(at))
                .execute());
    }

    /// Lets a job go as if it had not been begun.
    void handBack(Lease lease) {
        jdbi.useHandle(handle -> handle.createUpdate(HAND_BACK)
                .bind("job", lease.job())
                .bind("token", lease.token())
                .execute());
    }

    /// Moves a job to the dead. Call it in the transaction that settles its subject.
    ///
    /// @throws LeaseLost if the job is no longer ours
    public void bury(Lease lease, String incident, String reason, Instant now) {
        int rows = jdbi.withHandle(handle -> handle.createUpdate(BURY)
                .bind("job", lease.job())
                .bind("token", lease.token())
                .bind("incident", incident)
                .bind("reason", reason)
                .bind("now", at(now))
                .execute());
        if (rows == 0) throw new LeaseLost(lease);
    }

    /// Takes a job out that nobody has begun. False if somebody has.
    public boolean withdraw(String kind, UUID subject, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("kind", kind)
                        .bind("subject", subject)
                        .bind("now", at(now))
                        .execute())
                == 1;
    }

    /// How many jobs are before this one; empty if it does not wait.
    public OptionalInt ahead(String kind, UUID subject) {
        return jdbi.withHandle(handle ->
                handle.createQuery(AHEAD).bind("kind", kind).bind("subject", subject).mapTo(Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .findFirst());
    }

    /// How many jobs wait.
    public int waiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery(WAITING).mapTo(Integer.class).one());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
