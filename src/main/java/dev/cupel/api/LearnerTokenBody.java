package dev.cupel.api;

import dev.cupel.intake.Found;
import dev.cupel.intake.LearnerName;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A token to be made for a learner.
///
/// @param learner as the platform names them when it hands in
/// @param course slug of the course it is for
/// @param expiresAt left out for the usual time
record LearnerTokenBody(
        @Nullable String learner,
        @Nullable String course,
        @Nullable Instant expiresAt) {
    /// A body that was found to be in order.
    record Checked(String learner, String course, Instant expiresAt) {}

    /// @param usual when it ends where nothing is said, and `latest` where more is asked for than can be had
    Checked checked(Instant now, Instant usual, Instant latest) {
        Required required = new Required();
        String learner = required.field("learner", learner(), "");
        String course = required.field("course", course(), "");
        required.check();
        Found found = new Found();
        LearnerName.check(learner, found);
        Slug.check("/course", course, found);
        Instant end = Objects.requireNonNullElse(expiresAt, usual);
        if (!end.isAfter(now)) found.add("/expiresAt", "This is in the past.");
        if (end.isAfter(latest)) found.add("/expiresAt", "A token works until " + latest + " at the latest.");
        found.rejectIfAny();
        return new Checked(learner, course, end);
    }

    List<String> parts() {
        return Stream.of(learner, course, expiresAt).map(String::valueOf).toList();
    }
}
