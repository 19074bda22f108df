package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Content;
import dev.cupel.domain.Draft;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Role;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Script;
import dev.cupel.domain.TestCase.Style;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns what is asked and what was handed in into the steps of one sandbox.
@ApplicationScoped
public class Planner {
    private final Referees referees;

    public Planner(Referees referees) {
        this.referees = referees;
    }

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
                        case Io io -> io(workshop, number, io, limits);
                        case Unit unit -> new SuitePlanner(workshop, assignment).steps(number, unit);
                        case Script script -> List.of(new SuitePlanner(workshop, assignment).script(number, script));
                        case Style style -> List.of(workshop.lint(StepId.run(number, 0), style, limits));
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

    private List<Step> io(Workshop workshop, int number, Io io, Limits limits) {
        return io.referee(Role.INTERACTOR)
                .map(interactor -> talks(workshop, number, io, interactor, limits))
                .orElseGet(() -> runs(workshop, number, io, limits));
    }

    private List<Step> talks(Workshop workshop, int number, Io io, Referee interactor, Limits limits) {
        Plan before = referees.plan(interactor, number);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < io.cases().size(); i++) {
            IoCase input = io.cases().get(i);
            IoCase unread = new IoCase(
                    input.name(), Content.EMPTY, input.args(), input.files(), input.stdout(), input.outputs());
            steps.add(workshop.talk(StepId.run(number, i), unread, limits)
                    .talkingTo(referees.interactor(interactor, before, number, i, input, limits)));
        }
        return steps;
    }
}
