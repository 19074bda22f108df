package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.ImageRefused;
import dev.cupel.sandbox.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tries a bundle's own solutions before any learner meets it.
@ApplicationScoped
class Rehearsal {
    private static final int MOST_FAILING = 20;

    private final Workbench workbench;
    private final Marking marking;
    private final Languages languages;

    Rehearsal(Workbench workbench, Marking marking, Languages languages) {
        this.workbench = workbench;
        this.marking = marking;
        this.languages = languages;
    }

    /// @param warnings of the bundle's reader, kept in the validation
    /// @throws dev.cupel.sandbox.SandboxUnavailable when we, not a solution, failed
    Validation of(Assignment assignment, List<String> warnings) {
        Map<String, Map<String, List<String>>> unitTests = new LinkedHashMap<>();
        List<Validation.Trial> trials = new ArrayList<>();
        for (Solution solution : passingFirst(assignment)) trials.add(trial(assignment, solution, unitTests));
        return new Validation(trials, withMissing(assignment, warnings), unitTests, null);
    }

    /// Whoever should pass goes first: the unit tests it reports are what the others are held to.
    private static List<Solution> passingFirst(Assignment assignment) {
        return assignment.solutions().stream()
                .sorted(Comparator.comparing(solution -> solution.expect().verdict() != Verdict.PASSED))
                .toList();
    }

    private Validation.Trial trial(
            Assignment assignment, Solution solution, Map<String, Map<String, List<String>>> unitTests) {
        try {
            return attempt(assignment, solution, unitTests);
        } catch (RefereeFailed | ImageRefused e) {
            Grade none = new Grade(Verdict.SKIPPED, Points.ZERO, assignment.maxScore());
            return new Validation.Trial(
                    solution.name(),
                    solution.language(),
                    solution.expect(),
                    none,
                    false,
                    List.of(Objects.requireNonNull(e.getMessage())));
        }
    }

    private Validation.Trial attempt(
            Assignment assignment, Solution solution, Map<String, Map<String, List<String>>> unitTests) {
        var language = languages.get(solution.language());
        Seal seal = Seal.fresh();
        Report report =
                workbench.run(new HandedIn(assignment, language, solution.files(), new SuiteTerms(seal, Map.of())));
        if (solution.expect().verdict() == Verdict.PASSED) {
            unitTests.computeIfAbsent(language.id(), _ -> marking.reportedIds(assignment, language, report, seal));
        }
        SuiteTerms terms = new SuiteTerms(seal, unitTests.getOrDefault(language.id(), Map.of()));
        Marked marked = marking.mark(assignment, language, report, terms);
        boolean asExpected = solution.expect().metBy(marked.grade());
        return new Validation.Trial(
                solution.name(),
                language.id(),
                solution.expect(),
                marked.grade(),
                asExpected,
                asExpected ? List.of() : failing(marked));
    }

    private static List<String> failing(Marked marked) {
        List<String> failing = new ArrayList<>();
        var build = marked.staff().build();
        if (build.verdict() != Verdict.PASSED)
            failing.add("build: " + build.output().content().text());
        marked.staff().tests().stream()
                .filter(row -> row.verdict() != Verdict.PASSED)
                .limit(MOST_FAILING)
                .forEach(row -> failing.add(inWords(row)));
        marked.staff().flags().forEach(flag -> failing.add("flag: " + flag.word()));
        return failing;
    }

    private static String inWords(TestResult row) {
        return row.name() + ": " + row.verdict().word() + (row.message().isEmpty() ? "" : ": " + row.message());
    }

    private static List<String> withMissing(Assignment assignment, List<String> warnings) {
        List<String> all = new ArrayList<>(warnings);
        if (assignment.solutions().isEmpty()) {
            all.add("The bundle has no solutions, so nobody has tried whether its tests can be passed.");
        }
        return all;
    }
}
