package dev.cupel.grading;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Referee;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Talk;
import java.util.Optional;

/// Judges the runs on which a referee has the word.
///
/// @param number index of the test
record RefereeJudge(Language language, Referee referee, int number) {
    Finding judged(int inCase, Report report) {
        StepReport run = report.step(StepId.run(number, inCase));
        return switch (referee.role()) {
            case CHECKER -> Fate.of(run, language).orElseGet(() -> checked(inCase, report));
            case INTERACTOR -> talked(inCase, run, report);
        };
    }

    private Finding checked(int inCase, Report report) {
        return Ruling.of(referee, ruled(StepId.checker(number, inCase), report)).finding();
    }

    /// A limit that the program passed decides first; then whoever ended first by failing or rejecting; then the
    /// interactor; then how the program ended.
    private Finding talked(int inCase, StepReport run, Report report) {
        if (run.exit() instanceof Exit.NotRun) throw unbuilt(report).orElseGet(() -> neverRan(run.id()));
        StepReport interactor = ruled(StepId.interactor(number, inCase), report);
        Talk talk = run.talk();
        Text transcript = talk == null ? Text.NONE : talk.transcript();
        return decided(run, talk != null && talk.endedFirst(), interactor)
                .noting(transcript.then(noted(interactor.stderr())));
    }

    private Finding decided(StepReport run, boolean endedFirst, StepReport interactor) {
        Optional<Finding> fate = Fate.of(run, language);
        if (Facts.exitOf(run) instanceof Exit.LimitHit(Limit limit)) return atLimit(limit, fate.orElseThrow());
        if (endedFirst && fate.isPresent()) return fate.get();
        Ruling ruling;
        try {
            ruling = Ruling.of(referee, interactor);
        } catch (RefereeFailed e) {
            if (endedFirst) return Finding.of(Verdict.WRONG_ANSWER, "Your program ended before the talk was over.");
            throw e;
        }
        return ruling.rejects() ? ruling.finding() : fate.orElseGet(ruling::finding);
    }

    private static Finding atLimit(Limit limit, Finding fate) {
        return limit == Limit.WALL
                ? fate.saying(fate.message() + " Did it send each line at once (flush), and read every answer?")
                : fate;
    }

    private StepReport ruled(String id, Report report) {
        return report.find(id)
                .filter(step -> !(step.exit() instanceof Exit.NotRun))
                .orElseThrow(() -> unbuilt(report).orElseGet(() -> neverRan(id)));
    }

    private Optional<RuntimeException> unbuilt(Report report) {
        return report.find(StepId.refereeBuild(number))
                .filter(build -> !build.exit().succeeded())
                .map(build -> new RefereeFailed("the %s %s does not build: %s"
                        .formatted(
                                referee.role().word(),
                                referee.entry(),
                                Compilation.of(build).output().content().text().strip())));
    }

    private static RuntimeException neverRan(String step) {
        return Fate.notRun(StepReport.notRun(step));
    }

    private static Text noted(Text stderr) {
        return stderr.equals(Text.NONE) ? stderr : Text.of("\n").then(stderr);
    }
}
