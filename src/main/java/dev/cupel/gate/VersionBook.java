package dev.cupel.gate;

import dev.cupel.domain.AssignmentVersion.State;
import dev.cupel.domain.Validation;
import dev.cupel.queue.Bell;
import dev.cupel.queue.JobQueue;
import dev.cupel.queue.Lease;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/// Writes the outcome of a validation, only by who holds the lease.
@ApplicationScoped
class VersionBook {
    private static final Logger LOG = Logger.getLogger(VersionBook.class);

    private final JobQueue queue;
    private final Versions versions;
    private final Bell bell;
    private final Clock clock;

    VersionBook(JobQueue queue, Versions versions, Bell bell, Clock clock) {
        this.queue = queue;
        this.versions = versions;
        this.bell = bell;
        this.clock = clock;
    }

    /// A version that holds becomes the one learners meet, unless a newer one is that already.
    @Transactional
    void record(Lease lease, Validation validation) {
        queue.complete(lease);
        versions.settle(lease.subject(), validation.holds() ? State.READY : State.INVALID, validation);
        if (validation.holds()) versions.makeCurrentIfNewest(lease.subject());
        bell.settled(lease.subject());
        LOG.infof(
                "validated version=%s holds=%s solutions=%d",
                lease.subject(), validation.holds(), validation.trials().size());
    }

    @Transactional
    void abandon(Lease lease, String incident, String reason) {
        queue.bury(lease, incident, reason, clock.instant());
        versions.settle(lease.subject(), State.INVALID, new Validation(List.of(), List.of(), Map.of(), incident));
        bell.settled(lease.subject());
    }
}
