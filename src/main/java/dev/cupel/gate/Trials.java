package dev.cupel.gate;

import dev.cupel.bundle.AcceptedFiles;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Validation.Survivor;
import dev.cupel.domain.Verdict;
import dev.cupel.gate.Steps.Phase;
import dev.cupel.grading.Examiner;
import dev.cupel.grading.Examiner.Examined;
import dev.cupel.grading.RefereeFailed;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.mutation.Mutant;
import dev.cupel.mutation.Mutator;
import dev.cupel.sandbox.ImageMissing;
import dev.cupel.sandbox.ImageRefused;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The trials of one bundle, each of which writes down what came of it.
final class Trials {
    private final Assignment assignment;
    private final Examiner examiner;
    private final Languages languages;
    private final Tried tried;
    private final Steps steps;
    private int mutantsTried;

    Trials(Assignment assignment, Examiner examiner, Languages languages, Tried tried, Steps steps) {
        this.assignment = assignment;
        this.examiner = examiner;
        this.languages = languages;
        this.tried = tried;
        this.steps = steps;
    }

    /// Who should pass goes first: the unit tests it reports are what the others are held to.
    void solutions() {
        List<Solution> solutions = assignment.solutions().stream()
                .sorted(Comparator.comparing(solution -> !shouldPass(solution)))
                .toList();
        int done = 0;
        if (solutions.isEmpty()) prepareAll();
        for (Solution solution : solutions) {
            steps.step(Phase.SOLUTIONS, done++, solutions.size(), solution.name());
            tried.trial(trial(solution));
        }
        steps.step(Phase.SOLUTIONS, done, solutions.size(), "");
    }

    /// Where nobody tries the images, they are made all the same, so that no learner waits for them.
    private void prepareAll() {
        try {
            for (String id : assignment.languages()) prepare(languages.get(id));
        } catch (ImageRefused | ImageMissing e) {
            tried.fault(String.valueOf(e.getMessage()));
        }
    }

    private void prepare(Language language) {
        if (assignment.environment().isNone()) return;
        examiner.prepare(assignment, language, line -> steps.step(Phase.ENVIRONMENT, 0, 1, line));
    }

    private Validation.Trial trial(Solution solution) {
        try {
            Language language = languages.get(solution.language());
            prepare(language);
            Marked marked = first(solution, language);
            tried.graded(solution, marked);
            return Outcomes.trial(solution, marked);
        } catch (RefereeFailed | ImageRefused | ImageMissing e) {
            Grade none = new Grade(Verdict.SKIPPED, Points.ZERO, assignment.maxScore());
            return new Validation.Trial(
                    solution.name(),
                    solution.language(),
                    solution.expect(),
                    none,
                    false,
                    List.of(String.valueOf(e.getMessage())));
        }
    }

    private Marked first(Solution solution, Language language) {
        Map<String, List<String>> known = tried.unitTests().get(language.id());
        if (known != null || !shouldPass(solution)) return grade(language, solution.files());
        Examined examined = examiner.examineFirst(assignment, language, solution.files());
        tried.unitTests().put(language.id(), examined.unitTests());
        return examined.marked();
    }

    private Marked grade(Language language, SourceTree files) {
        Map<String, List<String>> known = tried.unitTests().getOrDefault(language.id(), Map.of());
        return examiner.examine(assignment, language, files, known).marked();
    }

    void repetitions(int times, Budget budget) {
        List<Solution> solutions = assignment.solutions();
        int total = solutions.size() * Math.max(0, times - 1);
        int done = 0;
        for (int round = 2; round <= times; round++) {
            for (Solution solution : solutions) {
                if (!budget.allows()) break;
                steps.step(Phase.REPETITIONS, done++, total, solution.name());
                tried.graded(solution, grade(languages.get(solution.language()), solution.files()));
            }
        }
        for (Solution solution : solutions) {
            Flicker.between(solution.name(), tried.gradingsOf(solution)).forEach(tried::fault);
        }
    }

    void headroom(BigDecimal least, BigDecimal comfort) {
        for (Solution solution : assignment.solutions()) {
            if (!shouldPass(solution)) continue;
            Language language = languages.get(solution.language());
            Tightness.of(
                            solution.name(),
                            language.id(),
                            assignment,
                            tried.gradingsOf(solution),
                            test -> examiner.limits(assignment, language, test))
                    .ifPresent(found -> {
                        tried.headroom(found);
                        if (found.factor().compareTo(least) < 0) tried.fault(Outcomes.sentence(found));
                        else if (found.factor().compareTo(comfort) < 0) tried.warn(Outcomes.sentence(found));
                    });
        }
    }

    /// What learners begin from must leave them something to do.
    void starters() {
        for (String id : assignment.languages()) {
            Language language = languages.get(id);
            AcceptedFiles accepted = AcceptedFiles.of(assignment, language);
            SourceTree starter =
                    assignment.starter().only(path -> accepted.faultOf(path).isEmpty());
            if (starter.only(language::isSource).isEmpty()) continue;
            steps.step(Phase.STARTER, 0, 1, id);
            Marked marked = grade(language, starter);
            tried.saw(marked);
            if (marked.grade().verdict() == Verdict.PASSED) {
                tried.fault("The starter for " + id + " passes every test as it is.");
            }
        }
    }

    /// Right solutions with a fault put in: what no test notices is listed.
    void mutants(int most, Budget budget) {
        Set<String> seen = new HashSet<>();
        for (Solution solution : assignment.solutions()) {
            if (!shouldPass(solution) || !seen.add(solution.language())) continue;
            Language language = languages.get(solution.language());
            List<Mutant> mutants = Mutator.mutants(solution.files(), language, most);
            int done = 0;
            for (Mutant mutant : mutants) {
                if (!budget.allows()) return;
                steps.step(Phase.MUTANTS, done++, mutants.size(), mutant.path() + ":" + mutant.line());
                mutant(language, mutant);
            }
        }
    }

    private void mutant(Language language, Mutant mutant) {
        Marked marked = grade(language, mutant.files());
        if (marked.grade().verdict() == Verdict.BUILD_ERROR) return; // the compiler noticed, no test was asked
        mutantsTried++;
        tried.saw(marked);
        if (marked.grade().verdict() == Verdict.PASSED) {
            tried.survivor(
                    new Survivor(language.id(), mutant.path(), mutant.line(), mutant.original(), mutant.mutated()));
        }
    }

    /// Where nothing was tried that could have failed a test, that is no fault of the test's.
    void whatNeverFailed() {
        List<String> tests = tried.testsThatNeverFailed();
        tried.neverFailed(tests);
        for (String test : tests) {
            String sentence = "Nothing that was tried fails the test `" + test + "`";
            if (mutantsTried > 0) tried.fault(sentence + ": add a wrong solution that does.");
            else tried.warn(sentence + ", so nobody knows whether it can fail.");
        }
    }

    private static boolean shouldPass(Solution solution) {
        return solution.expect().verdict() == Verdict.PASSED;
    }
}
