package dev.cupel.domain;

import java.util.List;
import java.util.Objects;

/// What one audience is told: of the build and of each test.
///
/// @param flags for staff only, sorted and each once; what was kept before there were flags has none
public record Feedback(Build build, List<TestResult> tests, List<Flag> flags) {
    public Feedback {
        flags = Objects.requireNonNullElse(flags, List.of());
    }
}
