package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Draft;
import dev.cupel.domain.Limits;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Plans and runs: the same for a learner's submission, an author's solution and a run nobody grades.
@ApplicationScoped
class Workbench {
    private final Planner planner;
    private final Sandbox sandbox;
    private final Checkers checkers;
    private final Environments environments;
    private final Limits ceiling;

    /// @param ceiling the operator's: no step gets more
    Workbench(Planner planner, Sandbox sandbox, Checkers checkers, Environments environments, Limits ceiling) {
        this.planner = planner;
        this.sandbox = sandbox;
        this.checkers = checkers;
        this.environments = environments;
        this.ceiling = ceiling;
    }

    /// @throws dev.cupel.sandbox.SandboxUnavailable when we, not the program, failed
    Report run(HandedIn handedIn) {
        Language language = handedIn.language();
        String image = environments.image(handedIn.assignment(), language);
        Judge judge = new Judge(handedIn.assignment(), language, handedIn.terms());
        Plan plan = planner.plan(
                handedIn.assignment(),
                language,
                handedIn.files(),
                image,
                ceiling,
                handedIn.terms().seal());
        return checkers.ask(judge, sandbox.run(plan, new Sparing(judge)));
    }

    /// What a run of this may use where its test says nothing else.
    Limits limits(HandedIn handedIn) {
        return limits(handedIn.assignment(), handedIn.language());
    }

    Limits limits(Assignment assignment, Language language) {
        return language.limits().with(assignment.limits()).atMost(ceiling);
    }

    /// @throws dev.cupel.sandbox.SandboxUnavailable when we, not the program, failed
    Report run(Language language, Draft draft) {
        String image = sandbox.digestOf(language.image());
        return sandbox.run(planner.planRun(language, draft, image, ceiling), Progress.NOBODY);
    }
}
