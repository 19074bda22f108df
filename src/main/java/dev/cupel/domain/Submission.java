package dev.cupel.domain;

import java.time.Instant;
import java.util.UUID;

/// Something a learner handed in for one version of an assignment.
///
/// @param attempt 1 for the learner's first of this assignment, and so on
/// @param digest of the files, `sha256:…`
public record Submission(
        UUID id,
        UUID tenant,
        UUID course,
        UUID version,
        String learner,
        String language,
        int attempt,
        String digest,
        Instant submittedAt,
        SubmissionState state) {}
