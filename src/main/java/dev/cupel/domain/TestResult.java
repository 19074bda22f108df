package dev.cupel.domain;

import org.jspecify.annotations.Nullable;

/// One row of the feedback: a test, a case of it, or a test that a unit suite reported.
///
/// @param test the name of the bundle's test this row belongs to
/// @param limit which limit stopped it, if one did
/// @param message what went wrong, in words for the learner; empty where there is nothing to say
/// @param expected the expected output, where there is one to show
/// @param diff how the output differs, whitespace made visible
/// @param format of the message, where a script says one: `md`, `html`, `ansi`, `simple_format`; null for plain text
/// @param note for staff only: what a checker had to say to them, a transcript
public record TestResult(
        String name,
        String test,
        String kind,
        Verdict verdict,
        Points points,
        Points maxPoints,
        Visibility visibility,
        Usage usage,
        @Nullable Limit limit,
        @Nullable Integer exitCode,
        @Nullable Integer signal,
        String message,
        Text stdout,
        Text stderr,
        @Nullable Text expected,
        @Nullable String diff,
        @Nullable String hint,
        @Nullable String format,
        @Nullable Text note) {}
