package dev.cupel.domain;

import java.time.Instant;

/// Where a submission is on its way.
public sealed interface SubmissionState {
    record Queued() implements SubmissionState {}

    record Running() implements SubmissionState {}

    record Graded(Grade grade, Instant at) implements SubmissionState {}

    record Cancelled() implements SubmissionState {}

    /// We failed, not the learner: no mark, no attempt spent.
    record Abandoned(String incident) implements SubmissionState {}

    /// The name in JSON and in the database.
    default String word() {
        return switch (this) {
            case Queued _ -> "queued";
            case Running _ -> "running";
            case Graded _ -> "graded";
            case Cancelled _ -> "cancelled";
            case Abandoned _ -> "abandoned";
        };
    }

    /// Whether nothing more will happen by itself.
    default boolean settled() {
        return switch (this) {
            case Queued _, Running _ -> false;
            case Graded _, Cancelled _, Abandoned _ -> true;
        };
    }
}
