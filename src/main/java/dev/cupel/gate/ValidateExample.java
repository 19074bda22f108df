package dev.cupel.gate;

import dev.cupel.queue.JobHandler;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.Lease;
import jakarta.enterprise.context.ApplicationScoped;

/// Tries the solutions of a bundle that comes with Cupel, once each: its own tests have tried it thoroughly.
@ApplicationScoped
public class ValidateExample implements JobHandler {
    private final Candidates candidates;
    private final Rehearsal rehearsal;
    private final VersionBook book;

    ValidateExample(Candidates candidates, Rehearsal rehearsal, VersionBook book) {
        this.candidates = candidates;
        this.rehearsal = rehearsal;
        this.book = book;
    }

    @Override
    public String kind() {
        return JobKind.VALIDATE_EXAMPLE;
    }

    @Override
    public void handle(Lease lease) {
        Candidates.Candidate candidate = candidates.take(lease.subject());
        book.record(lease, rehearsal.brief(candidate.assignment(), candidate.warnings(), candidate.steps()));
    }

    @Override
    public void abandon(Lease lease, String incident, String reason) {
        book.abandon(lease, incident, reason);
    }

    @Override
    public void handBack(Lease lease) {
        // A version that waits to be validated looks the same as one that is being validated.
    }
}
