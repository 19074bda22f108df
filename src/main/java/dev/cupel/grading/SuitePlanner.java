package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import dev.cupel.domain.TestCase.Script;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plans the steps of what the author runs against the learner's code: unit suites and scripts.
record SuitePlanner(Workshop workshop, Assignment assignment) {
    /// What a script may use at least, since it runs many things: nobody says what a language grants it.
    private static final Limits ENOUGH =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(60), Bytes.mebi(512), Bytes.kibi(256), 128);

    List<Step> steps(int number, Unit unit) {
        Limits limits = limits().with(unit.about().limits());
        List<Step> steps = new ArrayList<>();
        Optional<Step> build = SuiteKind.of(language(), unit).isBuilt()
                ? workshop.suiteBuild(
                        number, unit, limits().with(assignment.build().limits()))
                : Optional.empty();
        build.ifPresent(steps::add);
        for (SuitePart part : SuitePart.of(language(), unit, number)) {
            steps.add(
                    switch (SuiteKind.of(language(), unit)) {
                        case HARNESS -> workshop.suiteRun(number, unit, part, build, limits);
                        case FRAMEWORK, COMMAND -> workshop.suiteCommand(unit, part, build, limits);
                    });
        }
        return steps;
    }

    Step script(int number, Script script) {
        return workshop.script(
                StepId.run(number, 0), script, limits().with(script.about().limits()));
    }

    /// One process runs many tests, so it gets what its language grants suites, or a run of this assignment if that is
    /// more; what the test itself asks for has the last word.
    private Limits limits() {
        Language.Suites suites = language().suites();
        Limits granted = suites == null ? ENOUGH : suites.limits();
        return granted.atLeast(language().limits().with(assignment.limits()));
    }

    private Language language() {
        return workshop.program().language();
    }
}
