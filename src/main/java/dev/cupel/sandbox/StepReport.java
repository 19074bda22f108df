package dev.cupel.sandbox;

import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The facts of one step.
///
/// @param report what came over the private descriptor of a suite or of calls: a claim of the learner's process, not a
/// fact
/// @param files the collected ones by path
/// @param talk what was said, and by whom last; null for a step that did not talk
public record StepReport(
        String id,
        Exit exit,
        Usage usage,
        Text stdout,
        Text stderr,
        Text report,
        Map<String, Collected> files,
        @Nullable Talk talk) {
    /// A step that talked to nobody.
    public StepReport(
            String id, Exit exit, Usage usage, Text stdout, Text stderr, Text report, Map<String, Collected> files) {
        this(id, exit, usage, stdout, stderr, report, files, null);
    }

    /// A step that was not its turn.
    public static StepReport notRun(String id) {
        return new StepReport(id, new Exit.NotRun(), Usage.NONE, Text.NONE, Text.NONE, Text.NONE, Map.of());
    }

    /// This report of a step, with what was said in it.
    public StepReport after(Talk said) {
        return new StepReport(id, exit, usage, stdout, stderr, report, files, said);
    }

    /// How two steps talked.
    ///
    /// @param endedFirst whether this one ended before its partner
    /// @param transcript who said what, in the order in which it came by; `> ` leads this step's words, `< ` the
    /// partner's
    public record Talk(boolean endedFirst, Text transcript) {}

    /// A file brought back from the working folder.
    public record Collected(State state, Content content) {
        /// How much of it came back.
        public enum State {
            WHOLE,
            MISSING,
            NOT_A_FILE,
            CUT
        }
    }
}
