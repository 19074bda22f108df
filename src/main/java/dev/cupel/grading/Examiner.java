package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Marked;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Grades programs of the author's, as a learner's would be.
@ApplicationScoped
public class Examiner {
    private final Workbench workbench;
    private final Marking marking;
    private final Environments environments;

    public Examiner(Workbench workbench, Marking marking, Environments environments) {
        this.workbench = workbench;
        this.marking = marking;
        this.environments = environments;
    }

    /// One that is put together by hand, where there is no application.
    ///
    /// @param ceiling what no step may exceed
    public static Examiner by(Sandbox sandbox, Languages languages, Limits ceiling) {
        Referees referees = new Referees(languages, sandbox, ceiling);
        Environments environments = new Environments(sandbox);
        Workbench workbench =
                new Workbench(new Planner(referees), sandbox, new Checkers(referees, sandbox), environments, ceiling);
        return new Examiner(workbench, new Marking(), environments);
    }

    /// @param unitTests the ids that its unit suites reported and did not skip
    public record Examined(Marked marked, Map<String, List<String>> unitTests) {}

    /// Grades by what the reports of unit suites are held to: what a solution that should pass reported.
    ///
    /// @throws RefereeFailed where a program of the author's that decides went wrong
    /// @throws dev.cupel.sandbox.ImageRefused where the author asked for an image that cannot be had
    /// @throws dev.cupel.sandbox.SandboxUnavailable when we failed
    public Examined examine(
            Assignment assignment, Language language, SourceTree files, Map<String, List<String>> unitTests) {
        return examine(assignment, language, files, unitTests, false);
    }

    /// Grades one that should pass, and learns from it which unit tests there are.
    public Examined examineFirst(Assignment assignment, Language language, SourceTree files) {
        return examine(assignment, language, files, Map.of(), true);
    }

    private Examined examine(
            Assignment assignment,
            Language language,
            SourceTree files,
            Map<String, List<String>> unitTests,
            boolean first) {
        Seal seal = Seal.fresh();
        Report report = workbench.run(new HandedIn(assignment, language, files, new SuiteTerms(seal, unitTests)));
        Map<String, List<String>> reported = marking.reportedIds(assignment, language, report, seal);
        SuiteTerms terms = new SuiteTerms(seal, first ? reported : unitTests);
        return new Examined(marking.mark(assignment, language, report, terms), reported);
    }

    /// Makes the image that an assignment is graded in, if it needs one of its own.
    ///
    /// @param said hears what is being done, a line at a time
    public void prepare(Assignment assignment, Language language, Consumer<String> said) {
        environments.image(assignment, language, said);
    }

    /// What a run of this test may use.
    public Limits limits(Assignment assignment, Language language, TestCase test) {
        return workbench.limits(assignment, language).with(test.about().limits());
    }
}
