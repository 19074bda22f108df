package dev.cupel.domain;

import java.util.List;

/// What one audience is told: of the build and of each test.
public record Feedback(Build build, List<TestResult> tests) {}
