package dev.cupel.api;

import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.AssignmentVersion.Outline;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Visibility;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of an assignment.
///
/// @param current whether this is the version that learners meet
/// @param description Markdown
/// @param starter what learners begin from, text by file name
/// @param tests all of them for staff, else those that are not hidden
/// @param validation what its own solutions did; for staff only
record AssignmentView(
        String course,
        String assignment,
        int version,
        boolean current,
        String title,
        String description,
        List<String> languages,
        Map<String, String> starter,
        String state,
        String contentHash,
        BigDecimal maxScore,
        List<TestOutlineView> tests,
        @Nullable ValidationView validation,
        Instant createdAt) {

    /// @param staff whether the reader may see what learners may not
    static AssignmentView of(AssignmentVersion version, boolean staff) {
        Outline outline = version.outline();
        return new AssignmentView(
                version.ref().course(),
                version.ref().assignment(),
                version.ref().version(),
                version.current(),
                outline.title(),
                outline.description(),
                outline.languages(),
                outline.starter(),
                version.state().word(),
                version.contentHash(),
                Numbers.shown(outline.maxScore()),
                outline.tests().stream()
                        .filter(test -> staff || test.visibility() != Visibility.HIDDEN)
                        .map(TestOutlineView::of)
                        .toList(),
                staff ? validation(version) : null,
                version.createdAt());
    }

    /// What the reader of the bundle warned of is known before the solutions are.
    private static ValidationView validation(AssignmentVersion version) {
        Validation validation = version.validation();
        return validation == null
                ? ValidationView.of(new Validation(List.of(), version.outline().warnings(), Map.of(), null))
                : ValidationView.of(validation);
    }
}
