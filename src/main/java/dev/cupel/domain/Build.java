package dev.cupel.domain;

import org.jspecify.annotations.Nullable;

/// How the build of a submission went.
///
/// @param verdict `PASSED`, or why not: a compiler's no is `BUILD_ERROR`, and so is a limit it ran into
/// @param output what the compiler said
public record Build(
        Verdict verdict,
        @Nullable Integer exitCode,
        @Nullable Limit limit,
        Text output,
        Usage usage) {}
