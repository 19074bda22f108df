package dev.cupel.grading;

import dev.cupel.bundle.Assignments;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.Validation;
import dev.cupel.queue.JobHandler;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.Lease;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;

/// Grades an uploaded bundle's own solutions; the version is ready only if each did what the bundle says.
@ApplicationScoped
public class ValidateVersion implements JobHandler {
    private final Versions versions;
    private final Assignments assignments;
    private final Rehearsal rehearsal;
    private final VersionBook book;

    ValidateVersion(Versions versions, Assignments assignments, Rehearsal rehearsal, VersionBook book) {
        this.versions = versions;
        this.assignments = assignments;
        this.rehearsal = rehearsal;
        this.book = book;
    }

    @Override
    public String kind() {
        return JobKind.VALIDATE;
    }

    @Override
    public void handle(Lease lease) {
        AssignmentVersion version = versions.find(lease.subject()).orElseThrow();
        Validation validation =
                rehearsal.of(assignments.of(lease.subject()), version.outline().warnings());
        book.record(lease, validation);
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
