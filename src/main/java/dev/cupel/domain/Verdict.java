package dev.cupel.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// What is to be said of a learner's program: facts about it only, never about our own outages.
///
/// Declared from best to worst; `SKIPPED` stands outside the order and never decides.
public enum Verdict {
    SKIPPED,
    PASSED,
    PARTIAL,
    WRONG_ANSWER,
    RUNTIME_ERROR,
    TIME_LIMIT,
    OUTPUT_LIMIT,
    MEMORY_LIMIT,
    BUILD_ERROR;

    /// The verdict of a whole: its worst part. Nothing, or only skipped parts, is `SKIPPED`.
    public static Verdict worst(Collection<Verdict> parts) {
        return parts.stream().max(Comparator.naturalOrder()).orElse(SKIPPED);
    }

    /// The name in JSON and in bundles, such as `wrong_answer`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
