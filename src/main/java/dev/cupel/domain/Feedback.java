package dev.cupel.domain;

import java.util.List;

/// What one audience is told: of the build and of each test.
///
/// @param flags for staff only, sorted and each once
public record Feedback(Build build, List<TestResult> tests, List<Flag> flags) {}
