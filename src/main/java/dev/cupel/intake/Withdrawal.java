package dev.cupel.intake;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Submission;
import dev.cupel.queue.Bell;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.JobQueue;
import dev.cupel.store.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Takes back what has not been begun.
@ApplicationScoped
public class Withdrawal {
    private static final Logger LOG = Logger.getLogger(Withdrawal.class);

    private final JobQueue queue;
    private final Submissions submissions;
    private final Bell bell;
    private final Clock clock;

    Withdrawal(JobQueue queue, Submissions submissions, Bell bell, Clock clock) {
        this.queue = queue;
        this.submissions = submissions;
        this.bell = bell;
        this.clock = clock;
    }

    /// @throws Rejected if it has been begun, or is settled already
    @Transactional
    public void of(Submission submission, Caller caller) {
        Permission.toHandIn(caller, submission.of().courseId(), submission.learner());
        UUID id = submission.id();
        if (!queue.withdraw(JobKind.GRADE, id, clock.instant()) || !submissions.cancel(id)) {
            throw new Rejected(new Rejected.Reason.Conflict(
                    "Only what still waits can be cancelled; this submission does not wait any more."));
        }
        bell.settled(id);
        LOG.infof("cancelled submission=%s", id);
    }
}
