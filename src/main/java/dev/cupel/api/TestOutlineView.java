package dev.cupel.api;

import dev.cupel.domain.AssignmentVersion.TestOutline;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A test as it is announced.
record TestOutlineView(
        String name,
        @Schema(enumeration = {"io", "unit", "call"}) String kind,
        BigDecimal maxPoints,
        String visibility) {
    static TestOutlineView of(TestOutline test) {
        return new TestOutlineView(
                test.name(),
                test.kind(),
                Numbers.shown(test.maxPoints()),
                test.visibility().word());
    }
}
