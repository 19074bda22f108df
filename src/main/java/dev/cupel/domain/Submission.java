package dev.cupel.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a learner handed in for one version of an assignment.
///
/// @param attempt 1 for the learner's first of this assignment, and so on
/// @param digest of the files, `sha256:…`
/// @param startedAt when grading last began; null while it has not
public record Submission(
        UUID id,
        VersionRef of,
        String learner,
        String language,
        int attempt,
        String digest,
        Instant submittedAt,
        @Nullable Instant startedAt,
        SubmissionState state) {}
