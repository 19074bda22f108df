package dev.cupel.cli;

import dev.cupel.cli.Paper.Ink;
import dev.cupel.cli.Trials.Trial;

/// For people, whether each solution did what its author said.
final class TrialsPage {
    private static final String INDENT = "    ";

    private final Paper paper;

    TrialsPage(Paper paper) {
        this.paper = paper;
    }

    void write(Trials trials) {
        for (Trial trial : trials.solutions()) trial(trial);
        for (String fault : trials.faults()) paper.write(Ink.BAD, "fault: ").line(fault);
        for (String warning : trials.warnings())
            paper.write(Ink.FAIR, "warning: ").line(warning);
        for (Trials.Survivor survivor : trials.survivors()) {
            paper.write(Ink.FAIR, "not noticed: ")
                    .line("%s:%d: `%s` instead of `%s`"
                            .formatted(survivor.path(), survivor.line(), survivor.mutated(), survivor.original()));
        }
        if (!trials.solutions().isEmpty()) summary(trials);
    }

    private void trial(Trial trial) {
        paper.write("  ")
                .write(trial.asExpected() ? Ink.GOOD : Ink.BAD, trial.asExpected() ? "as expected" : "unexpected ")
                .write("  " + trial.solution())
                .write(Ink.FAINT, " (" + trial.language() + ")")
                .write(": " + trial.actual().inWords())
                .line(
                        trial.asExpected()
                                ? ""
                                : "; it should be " + trial.expected().inWords());
        for (String failing : trial.failing()) paper.block(INDENT, Ink.FAINT, failing);
    }

    private void summary(Trials trials) {
        int all = trials.solutions().size();
        long unexpected = trials.unexpected();
        if (unexpected == 0) {
            paper.line(
                    Ink.GOOD,
                    (all == 1 ? "The only solution" : "All " + all + " solutions") + " did what the bundle says.");
        } else {
            paper.line(Ink.BAD, unexpected + " of " + all + " solutions did not do what the bundle says.");
        }
    }
}
