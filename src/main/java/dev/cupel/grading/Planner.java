package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Draft;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns what is asked and what was handed in into the steps of one sandbox.
@ApplicationScoped
public class Planner {
    /// @param ceiling what no step may exceed, whatever the bundle says
    /// @param seal of this grading; who marks the report must have the same
    public Plan plan(
            Assignment assignment,
            Language language,
            SourceTree handedIn,
            String imageDigest,
            Limits ceiling,
            Seal seal) {
        Program program = Program.of(assignment, language, handedIn);
        Workshop workshop = new Workshop(program, ceiling, seal);
        Limits runLimits = language.limits().with(assignment.limits());

        List<Step> steps = new ArrayList<>();
        workshop.build(language.buildLimits().with(assignment.build().limits())).ifPresent(steps::add);
        for (int number = 0; number < assignment.tests().size(); number++) {
            TestCase test = assignment.tests().get(number);
            Limits limits = runLimits.with(test.about().limits());
            steps.addAll(
                    switch (test) {
                        case Io io -> runs(workshop, number, io, limits);
                        case Unit unit -> suite(workshop, assignment, number, unit);
                        case Call call -> List.of(workshop.calls(StepId.calls(number), call, limits));
                    });
        }
        return new Plan(imageDigest, program.sources(), assignment.given(), List.copyOf(steps));
    }

    /// A run nobody grades: the build, then one step called [StepId#RUN].
    public Plan planRun(Language language, Draft draft, String imageDigest, Limits ceiling) {
        Program program = Program.of(language, draft.files());
        Workshop workshop = new Workshop(program, ceiling, Seal.fresh());
        IoCase input = new IoCase(StepId.RUN, draft.stdin(), draft.args(), SourceTree.EMPTY, null, Map.of());

        List<Step> steps = new ArrayList<>();
        workshop.build(language.buildLimits()).ifPresent(steps::add);
        steps.add(workshop.run(StepId.RUN, input, language.limits().with(draft.limits())));
        return new Plan(imageDigest, program.sources(), SourceTree.EMPTY, List.copyOf(steps));
    }

    private static List<Step> runs(Workshop workshop, int number, Io io, Limits limits) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < io.cases().size(); i++) {
            steps.add(workshop.run(StepId.run(number, i), io.cases().get(i), limits));
        }
        return steps;
    }

    /// A suite's process runs many tests, so it gets what its language grants suites, or a run of this assignment
    /// if that is more; what the test itself asks for has the last word.
    private static List<Step> suite(Workshop workshop, Assignment assignment, int number, Unit unit) {
        Language language = workshop.program().language();
        Limits suites = workshop.suites().limits();
        Limits limits = suites.atLeast(language.limits().with(assignment.limits()))
                .with(unit.about().limits());

        List<Step> steps = new ArrayList<>();
        Optional<Step> build =
                workshop.suiteBuild(number, unit, suites.with(assignment.build().limits()));
        build.ifPresent(steps::add);
        for (SuitePart part : SuitePart.of(workshop.suites(), unit, number)) {
            steps.add(workshop.suiteRun(number, unit, part, build, limits));
        }
        return steps;
    }
}
