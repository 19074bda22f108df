package dev.cupel.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.bundle.Archive;
import dev.cupel.bundle.Assignments;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Submission;
import dev.cupel.language.Languages;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.JobQueue;
import dev.cupel.store.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Takes in what learners hand in. Once [#accept] has returned and its transaction is committed, it will be graded.
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Assignments assignments;
    private final Languages languages;
    private final Submissions submissions;
    private final JobQueue queue;
    private final Clock clock;

    Intake(Assignments assignments, Languages languages, Submissions submissions, JobQueue queue, Clock clock) {
        this.assignments = assignments;
        this.languages = languages;
        this.submissions = submissions;
        this.queue = queue;
        this.clock = clock;
    }

    /// @throws Rejected if this caller may not, or this may not be handed in
    @Transactional
    public Submission accept(Caller caller, AssignmentVersion version, Offer offer) {
        Permission.toHandIn(caller, version.ref().courseId(), offer.learner());
        HandInCheck.Checked checked =
                new HandInCheck(assignments.of(version.ref().versionId()), languages).check(offer);
        Instant now = clock.instant();
        Submission submission = submissions.add(
                UuidCreator.getTimeOrderedEpoch(),
                version.ref(),
                offer.learner(),
                checked.language().id(),
                checked.files().digest(),
                Archive.write(checked.files()),
                caller.key(),
                now);
        queue.enqueue(version.ref().tenant(), JobKind.GRADE, submission.id(), JobKind.SOON, now);
        LOG.infof(
                "accepted submission=%s version=%s attempt=%d",
                submission.id(), version.ref().versionId(), submission.attempt());
        return submission;
    }
}
