package dev.cupel.gate;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Validation;
import dev.cupel.grading.Examiner;
import dev.cupel.language.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/// Tries a bundle before any learner meets it: its solutions, again and again, its starter, and right solutions with a
/// fault put in.
@ApplicationScoped
public class Rehearsal {
    private final Examiner examiner;
    private final Languages languages;
    private final GateConfig config;
    private final Clock clock;

    public Rehearsal(Examiner examiner, Languages languages, GateConfig config, Clock clock) {
        this.examiner = examiner;
        this.languages = languages;
        this.config = config;
        this.clock = clock;
    }

    /// @param warnings of the bundle's reader, kept in the validation
    /// @throws dev.cupel.sandbox.SandboxUnavailable when we, not a program of the author's, failed
    public Validation of(Assignment assignment, List<String> warnings, Steps steps) {
        Tried tried = new Tried(assignment, warnings);
        Trials trials = new Trials(assignment, examiner, languages, tried, steps);
        trials.solutions();
        if (!tried.solutionsHold()) return tried.validation();
        Budget budget = new Budget(clock, config.budget());
        trials.repetitions(config.repetitions(), budget);
        trials.headroom(config.headroom(), config.comfort());
        trials.starters();
        trials.mutants(config.mutants(), budget);
        trials.whatNeverFailed();
        if (budget.missed())
            tried.warn("There was no time left to try everything; the first "
                    + config.budget().toMinutes() + " minutes were used.");
        return tried.validation();
    }

    /// Only the solutions, once each: for bundles that were tried thoroughly elsewhere.
    public Validation brief(Assignment assignment, List<String> warnings, Steps steps) {
        Tried tried = new Tried(assignment, warnings);
        new Trials(assignment, examiner, languages, tried, steps).solutions();
        return tried.validation();
    }
}
