package dev.cupel.grading;

import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.bundle.Assignments;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.store.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Where a submission is laid out before it is graded: the only reads of its journey.
@ApplicationScoped
class Desk {
    private final Submissions submissions;
    private final Assignments assignments;
    private final Reference reference;
    private final Languages languages;
    private final Clock clock;

    Desk(Submissions submissions, Assignments assignments, Reference reference, Languages languages, Clock clock) {
        this.submissions = submissions;
        this.assignments = assignments;
        this.reference = reference;
        this.languages = languages;
        this.clock = clock;
    }

    /// Empty if there is nothing left to grade: it was cancelled or settled meanwhile.
    Optional<Taken> take(UUID submission) {
        return submissions.begin(submission, clock.instant()).map(this::layOut);
    }

    private Taken layOut(Submissions.HandedIn row) {
        UUID version = row.submission().of().versionId();
        Language language = languages.get(row.submission().language());
        HandedIn handedIn = new HandedIn(
                assignments.of(version),
                language,
                Archive.read(row.files().bytes(), ArchiveLimits.KEPT),
                new SuiteTerms(Seal.fresh(), reference.unitTests(version, language)));
        return new Taken(row.submission(), row.suite(), handedIn);
    }
}
