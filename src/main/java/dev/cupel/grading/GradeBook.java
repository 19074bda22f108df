package dev.cupel.grading;

import dev.cupel.domain.Flag;
import dev.cupel.domain.Marked;
import dev.cupel.queue.Bell;
import dev.cupel.queue.JobQueue;
import dev.cupel.queue.Lease;
import dev.cupel.receipt.Receipt;
import dev.cupel.store.Grades;
import dev.cupel.store.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Writes the outcome of a submission: its job, its grade and its state in one transaction, and only by who holds the
/// lease.
@ApplicationScoped
class GradeBook {
    private static final Logger LOG = Logger.getLogger(GradeBook.class);

    private final JobQueue queue;
    private final Submissions submissions;
    private final Grades grades;
    private final Bell bell;
    private final Clock clock;

    GradeBook(JobQueue queue, Submissions submissions, Grades grades, Bell bell, Clock clock) {
        this.queue = queue;
        this.submissions = submissions;
        this.grades = grades;
        this.bell = bell;
        this.clock = clock;
    }

    /// @throws dev.cupel.queue.LeaseLost if another worker has the job by now; nothing is written then
    @Transactional
    void record(Lease lease, Marked marked, Receipt receipt) {
        queue.complete(lease);
        if (submissions.graded(lease.subject())) {
            grades.add(lease.subject(), lease.tenant(), marked, receipt.json(), receipt.gradedAt());
        }
        bell.settled(lease.subject());
        LOG.infof(
                "graded submission=%s verdict=%s score=%s flags=%s attempt=%d",
                lease.subject(),
                marked.grade().verdict().word(),
                marked.grade().score(),
                marked.staff().flags().stream().map(Flag::word).toList(),
                lease.attempt());
    }

    /// Ends the job of a submission that was cancelled or settled meanwhile.
    @Transactional
    void nothingToGrade(Lease lease) {
        queue.complete(lease);
    }

    @Transactional
    void abandon(Lease lease, String incident, String reason) {
        queue.bury(lease, incident, reason, clock.instant());
        submissions.abandon(lease.subject(), incident);
        bell.settled(lease.subject());
    }

    void waitAgain(Lease lease) {
        submissions.waitAgain(lease.subject());
    }
}
