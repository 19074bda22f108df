package dev.cupel.api;

import dev.cupel.domain.AssignmentVersion.TestOutline;
import java.math.BigDecimal;

/// A test as it is announced.
record TestOutlineView(String name, String kind, BigDecimal maxPoints, String visibility) {
    static TestOutlineView of(TestOutline test) {
        return new TestOutlineView(
                test.name(),
                test.kind(),
                Numbers.shown(test.maxPoints()),
                test.visibility().word());
    }
}
