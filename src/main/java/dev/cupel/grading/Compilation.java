package dev.cupel.grading;

import dev.cupel.domain.Build;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.StepReport;

/// How a build step went, whether of the learner's sources or of a suite.
final class Compilation {
    private static final Build NOTHING_TO_BUILD = new Build(Verdict.PASSED, null, null, Text.NONE, Usage.NONE);

    private Compilation() {}

    static Build of(Language language, Report report) {
        return language.build().isEmpty() ? NOTHING_TO_BUILD : of(report.step(StepId.BUILD));
    }

    /// A compiler that could not even be started is our failure; the learner's code never met it.
    static Build of(StepReport step) {
        return switch (step.exit()) {
            case Exit.Code(int code) ->
                new Build(code == 0 ? Verdict.PASSED : Verdict.BUILD_ERROR, code, null, said(step, ""), step.usage());
            case Exit.Signal(int number) ->
                new Build(Verdict.BUILD_ERROR, null, null, said(step, Fate.stoppedBy(number)), step.usage());
            case Exit.LimitHit(Limit limit) ->
                new Build(Verdict.BUILD_ERROR, null, limit, said(step, Fate.inWords(limit, step)), step.usage());
            case Exit.NotStarted(int errno) ->
                throw new SandboxUnavailable("step " + step.id() + " could not be started: errno " + errno);
            case Exit.NotRun _ -> throw Fate.notRun(step);
        };
    }

    /// All that the compiler said, and `end` in a line of its own where it did not end by itself.
    private static Text said(StepReport step, String end) {
        Text said = ShownPaths.relative(step.stdout().then(step.stderr()));
        return end.isEmpty() ? said : said.then(Text.of((said.content().size() == 0 ? "" : "\n") + end + "\n"));
    }
}
