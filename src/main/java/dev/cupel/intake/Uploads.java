package dev.cupel.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.bundle.Assignments;
import dev.cupel.bundle.Bundle;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.AssignmentVersion.State;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.Validation;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.JobQueue;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Takes in bundles. What cannot be read is refused; what can is kept and its solutions are tried.
@ApplicationScoped
public class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private final Assignments assignments;
    private final Versions versions;
    private final JobQueue queue;
    private final Clock clock;

    Uploads(Assignments assignments, Versions versions, JobQueue queue, Clock clock) {
        this.assignments = assignments;
        this.versions = versions;
        this.queue = queue;
        this.clock = clock;
    }

    /// The version that has this content from now on; it may be one that was there before.
    ///
    /// @param kind of the job that tries it, as in [JobKind]: an example's is brief, and waits until nobody waits
    /// @throws Rejected if this caller may not, or with every fault of the bundle
    @Transactional
    public Versions.Uploaded accept(Caller caller, Course course, String slug, byte[] zip, String kind) {
        Permission.toTeach(caller, course.id());
        SourceTree files = Archive.read(zip, ArchiveLimits.BUNDLE);
        Bundle bundle = assignments.read(files);
        Instant now = clock.instant();
        Versions.Uploaded uploaded = versions.upload(
                UuidCreator.getTimeOrderedEpoch(),
                course,
                slug,
                files.digest(),
                zip,
                AssignmentVersion.Outline.of(bundle.assignment(), bundle.warnings()),
                now);
        return uploaded.newVersion() || triedInVain(uploaded.version()) ? tried(uploaded, kind, now) : uploaded;
    }

    /// We failed last time, not the author: the same bundle sent again deserves another trial.
    private boolean triedInVain(AssignmentVersion version) {
        Validation validation = version.validation();
        return version.state() == State.INVALID
                && validation != null
                && validation.incident() != null
                && versions.validateAgain(version.ref().versionId());
    }

    private Versions.Uploaded tried(Versions.Uploaded uploaded, String kind, Instant now) {
        var ref = uploaded.version().ref();
        int priority = kind.equals(JobKind.VALIDATE_EXAMPLE) ? JobKind.WHEN_IDLE : JobKind.SOON;
        queue.enqueue(ref.tenant(), kind, ref.versionId(), priority, now);
        LOG.infof("uploaded version=%s number=%d", ref.versionId(), ref.version());
        AssignmentVersion asItIs = versions.find(ref.versionId()).orElseThrow();
        return new Versions.Uploaded(asItIs, uploaded.newAssignment(), uploaded.newVersion());
    }
}
