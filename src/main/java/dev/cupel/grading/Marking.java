package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Build;
import dev.cupel.domain.Feedback;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Ran;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// From the facts of a sandbox to a grade with its feedback.
@ApplicationScoped
public class Marking {
    /// @param terms with the seal of the plan, and with what [#reportedIds] said of the author's own solution
    /// @throws dev.cupel.sandbox.SandboxUnavailable when a step was not run though it was its turn
    public Marked mark(Assignment assignment, Language language, Report report, SuiteTerms terms) {
        Judgement judgement = new Judge(assignment, language, terms).judge(report);
        List<TestResult> results = Scorer.results(judgement);
        Feedback staff = FeedbackWriter.forStaff(judgement.build(), results, judgement.flags());
        return new Marked(
                Scorer.grade(assignment.maxScore(), results),
                report.image(),
                staff,
                FeedbackWriter.forLearner(judgement.build(), results));
    }

    /// By part of each unit test: the ids that this run reported and did not skip. From the author's own solution, they
    /// are what every submission must report.
    public Map<String, List<String>> reportedIds(Assignment assignment, Language language, Report report, Seal seal) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (int number = 0; number < assignment.tests().size(); number++) {
            if (assignment.tests().get(number) instanceof Unit unit) {
                SuiteKind kind = SuiteKind.of(language, unit);
                for (SuitePart part : SuitePart.of(language, unit, number)) {
                    ids.put(
                            part.key(),
                            UnitReport.of(kind, unit, report.step(part.step()), seal)
                                    .ran());
                }
            }
        }
        return ids;
    }

    /// What came of a run that nobody grades.
    public Ran run(Language language, Report report) {
        Build build = Compilation.of(language, report);
        boolean built = build.verdict() == Verdict.PASSED;
        Facts facts = built ? Facts.of(report.step(StepId.RUN)) : Facts.NONE;
        Finding finding = built
                ? Fate.of(report.step(StepId.RUN), language).orElse(Finding.PASSED)
                : Finding.of(Verdict.BUILD_ERROR, "Your code does not build.");
        return new Ran(
                FeedbackWriter.shortened(build),
                finding.verdict(),
                facts.usage(),
                facts.limit(),
                facts.exitCode(),
                facts.signal(),
                finding.message(),
                FeedbackWriter.shortened(facts.stdout()),
                FeedbackWriter.shortened(ShownPaths.relative(facts.stderr())));
    }
}
