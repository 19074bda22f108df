package dev.cupel.grading;

import dev.cupel.domain.Marked;
import dev.cupel.queue.JobHandler;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.Lease;
import dev.cupel.receipt.Receipt;
import dev.cupel.receipt.Receipts;
import dev.cupel.sandbox.Report;
import jakarta.enterprise.context.ApplicationScoped;

/// Grades what a learner handed in: hops 5 to 11 of a submission's way.
@ApplicationScoped
public class GradeSubmission implements JobHandler {
    private final Desk desk;
    private final Workbench workbench;
    private final Marking marking;
    private final Receipts receipts;
    private final GradeBook gradeBook;

    GradeSubmission(Desk desk, Workbench workbench, Marking marking, Receipts receipts, GradeBook gradeBook) {
        this.desk = desk;
        this.workbench = workbench;
        this.marking = marking;
        this.receipts = receipts;
        this.gradeBook = gradeBook;
    }

    @Override
    public String kind() {
        return JobKind.GRADE;
    }

    @Override
    public void handle(Lease lease) {
        desk.take(lease.subject()).ifPresentOrElse(taken -> grade(lease, taken), () -> gradeBook.nothingToGrade(lease));
    }

    private void grade(Lease lease, Taken taken) {
        HandedIn handedIn = taken.handedIn();
        Report report = workbench.run(handedIn);
        Marked marked = marking.mark(handedIn.assignment(), handedIn.language(), report, handedIn.terms());
        Receipt receipt = receipts.issue(taken.submission(), taken.suite(), workbench.limits(handedIn), marked);
        gradeBook.record(lease, marked, receipt);
    }

    @Override
    public void abandon(Lease lease, String incident, String reason) {
        gradeBook.abandon(lease, incident, reason);
    }

    @Override
    public void handBack(Lease lease) {
        gradeBook.waitAgain(lease);
    }
}
