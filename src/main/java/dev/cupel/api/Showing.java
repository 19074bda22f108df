package dev.cupel.api;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Feedback;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Submission;
import dev.cupel.domain.SubmissionState;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.JobQueue;
import dev.cupel.queue.Pace;
import dev.cupel.store.Grades;
import dev.cupel.store.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Submissions as a caller may see them.
@ApplicationScoped
class Showing {
    private final Submissions submissions;
    private final Grades grades;
    private final JobQueue queue;
    private final Pace pace;
    private final Waiting waiting;
    private final ReceiptView receipts;

    Showing(Submissions submissions, Grades grades, JobQueue queue, Pace pace, Waiting waiting, ReceiptView receipts) {
        this.submissions = submissions;
        this.grades = grades;
        this.queue = queue;
        this.pace = pace;
        this.waiting = waiting;
        this.receipts = receipts;
    }

    /// @throws Rejected if there is none of this id that the caller may see
    Submission find(Caller caller, String id) {
        return Ids.parse(id)
                .flatMap(submissions::find)
                .filter(submission -> submission.of().tenant().equals(caller.tenant()))
                .filter(submission -> caller.handsInFor(submission.of().courseId(), submission.learner()))
                .orElseThrow(() -> Rejected.notFound("submission `" + id + "`"));
    }

    /// A submission once nothing more will happen to it, or when patience ends.
    Submission settled(UUID id, Patience patience) {
        return waiting.until(
                id,
                patience,
                () -> submissions.find(id).orElseThrow(),
                submission -> submission.state().settled());
    }

    PageView<SubmissionView> history(UUID assignment, @Nullable String learner, @Nullable UUID before, int limit) {
        return PageView.of(submissions.history(assignment, learner, before, limit), this::brief);
    }

    /// With everything its reader may see: learners' platforms see what learners may, staff see all.
    SubmissionView whole(Submission submission, Caller caller) {
        Optional<Feedback> feedback =
                submission.state() instanceof SubmissionState.Graded ? feedback(submission, caller) : Optional.empty();
        return SubmissionView.of(submission, feedback.orElse(null), queue(submission), receipts.of(submission));
    }

    /// As one of many: without its feedback and its receipt.
    private SubmissionView brief(Submission submission) {
        return SubmissionView.of(submission, null, queue(submission), null);
    }

    Optional<Feedback> feedback(Submission submission, Caller caller) {
        return grades.feedback(submission.id(), caller.teaches(submission.of().courseId()));
    }

    private QueueView queue(Submission submission) {
        return submission.state() instanceof SubmissionState.Queued
                ? QueueView.of(queue.ahead(JobKind.GRADE, submission.id()), pace)
                : QueueView.NOT_WAITING;
    }
}
