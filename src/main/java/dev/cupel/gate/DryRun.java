package dev.cupel.gate;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Marked;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Verdict;
import dev.cupel.grading.Examiner;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Sandbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Grades and tries as the service does, without its queue and its store: nothing is kept.
public final class DryRun {
    private final Examiner examiner;
    private final Rehearsal rehearsal;

    /// @param ceiling the operator's: no step gets more
    public DryRun(Sandbox sandbox, Languages languages, Limits ceiling, GateConfig config, Clock clock) {
        this.examiner = Examiner.by(sandbox, languages, ceiling);
        this.rehearsal = new Rehearsal(examiner, languages, config, clock);
    }

    /// What comes of a bundle when it is uploaded.
    ///
    /// @param warnings of the bundle's reader, kept in the validation
    /// @param steps hears how far it has come
    /// @throws dev.cupel.sandbox.SandboxUnavailable when we, not a solution, failed
    public Validation rehearse(Assignment assignment, List<String> warnings, Steps steps) {
        return rehearsal.of(assignment, warnings, steps);
    }

    /// What comes of files that may be handed in.
    ///
    /// @throws dev.cupel.sandbox.SandboxUnavailable when we, not the program, failed
    public Marked grade(Assignment assignment, Language language, SourceTree files) {
        return examiner.examine(assignment, language, files, reference(assignment, language))
                .marked();
    }

    /// Which unit tests there are: those that the first solution that should pass reports. The service knows them from
    /// the upload.
    private Map<String, List<String>> reference(Assignment assignment, Language language) {
        if (assignment.tests().stream().noneMatch(TestCase.Unit.class::isInstance)) return Map.of();
        return assignment.solutions().stream()
                .filter(solution -> solution.language().equals(language.id()))
                .filter(solution -> solution.expect().verdict() == Verdict.PASSED)
                .findFirst()
                .map(Solution::files)
                .map(right -> examiner.examineFirst(assignment, language, right).unitTests())
                .orElse(Map.of());
    }
}
