package dev.cupel.grading;

import dev.cupel.domain.Ran;
import dev.cupel.queue.Bell;
import dev.cupel.queue.JobQueue;
import dev.cupel.queue.Lease;
import dev.cupel.store.Runs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Writes what came of a run, only by who holds the lease.
@ApplicationScoped
class RunBook {
    private final JobQueue queue;
    private final Runs runs;
    private final Bell bell;
    private final Clock clock;

    RunBook(JobQueue queue, Runs runs, Bell bell, Clock clock) {
        this.queue = queue;
        this.runs = runs;
        this.bell = bell;
        this.clock = clock;
    }

    @Transactional
    void record(Lease lease, Ran ran) {
        queue.complete(lease);
        runs.ended(lease.subject(), ran);
        bell.settled(lease.subject());
    }

    @Transactional
    void abandon(Lease lease, String incident, String reason) {
        queue.bury(lease, incident, reason, clock.instant());
        runs.abandon(lease.subject(), incident);
        bell.settled(lease.subject());
    }
}
