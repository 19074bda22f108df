package dev.cupel.domain;

import org.jspecify.annotations.Nullable;

/// What came of a [Draft]. The verdict is `PASSED` for a program that ended well: nobody looked at its output.
///
/// @param message why it did not end well, in words; empty where it did
public record Ran(
        Build build,
        Verdict verdict,
        Usage usage,
        @Nullable Limit limit,
        @Nullable Integer exitCode,
        @Nullable Integer signal,
        String message,
        Text stdout,
        Text stderr) {}
