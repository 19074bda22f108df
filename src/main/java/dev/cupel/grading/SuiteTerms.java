package dev.cupel.grading;

import java.util.List;
import java.util.Map;

/// What the reports of unit suites are held to.
///
/// @param seal of this grading
/// @param reference by key of a [SuitePart]: the ids that a solution of the author's reported; no entry where none was
/// ever run
public record SuiteTerms(Seal seal, Map<String, List<String>> reference) {
    List<String> expected(SuitePart part) {
        return reference.getOrDefault(part.key(), List.of());
    }
}
