package dev.cupel.domain;

import org.jspecify.annotations.Nullable;

/// What came of running code without grading it.
///
/// @param result of the program; null where the build failed
public record Ran(Build build, @Nullable Result result) {
    /// How the program itself ended.
    public record Result(
            Verdict verdict,
            @Nullable Integer exitCode,
            @Nullable Integer signal,
            @Nullable Limit limit,
            Text stdout,
            Text stderr,
            Usage usage) {}
}
