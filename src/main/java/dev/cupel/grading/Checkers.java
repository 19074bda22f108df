package dev.cupel.grading;

import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Role;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.grading.Judgement.Judged;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// Asks checkers about the runs that are theirs to decide, once the learner's sandbox is gone.
@ApplicationScoped
public class Checkers {
    private final Referees referees;
    private final Sandbox sandbox;

    public Checkers(Referees referees, Sandbox sandbox) {
        this.referees = referees;
        this.sandbox = sandbox;
    }

    /// The report, and after it what the checkers did.
    ///
    /// @throws dev.cupel.sandbox.SandboxUnavailable when we failed
    Report ask(Judge judge, Report report) {
        List<TestCase> tests = judge.assignment().tests();
        if (tests.stream().noneMatch(Checkers::decides) || !judge.built(report)) return report;
        Report known = report;
        List<Judged> before = new ArrayList<>();
        for (int number = 0; number < tests.size(); number++) {
            TestCase test = tests.get(number);
            if (test instanceof Io io
                    && decides(io)
                    && Requirements.unmet(test, before).isEmpty()) {
                known = known.with(rulings(judge, number, io, known));
            }
            before.add(judge.next(before, known));
        }
        return known;
    }

    /// Whether a checker has the word on a test.
    static boolean decides(TestCase test) {
        return test instanceof Io io && io.referee(Role.CHECKER).isPresent();
    }

    private List<StepReport> rulings(Judge judge, int number, Io io, Report report) {
        Referee checker = io.referee(Role.CHECKER).orElseThrow();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < io.cases().size(); i++) {
            StepReport run = report.step(StepId.run(number, i));
            if (Fate.of(run, judge.language()).isPresent()) continue;
            steps.add(referees.check(
                    checker, number, i, io.cases().get(i), run.stdout().content()));
        }
        if (steps.isEmpty()) return List.of();
        Plan before = referees.plan(checker, number);
        List<Step> all = new ArrayList<>(before.steps());
        all.addAll(steps);
        Plan plan = new Plan(before.image(), before.sources(), before.given(), List.copyOf(all));
        return sandbox.run(plan, Progress.NOBODY).steps();
    }
}
