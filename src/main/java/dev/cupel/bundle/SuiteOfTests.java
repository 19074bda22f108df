package dev.cupel.bundle;

import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import java.util.List;
import java.util.Optional;

/// The tests of a bundle.
///
/// @param complete whether every one could be read; otherwise nobody knows what they are worth together
record SuiteOfTests(List<TestCase> tests, boolean complete) {
    Optional<Points> maxScore() {
        if (!complete) return Optional.empty();
        return Optional.of(tests.stream().map(test -> test.about().points()).reduce(Points.ZERO, Points::plus));
    }
}
