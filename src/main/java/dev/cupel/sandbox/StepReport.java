package dev.cupel.sandbox;

import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import java.util.Map;

/// The facts of one step.
///
/// @param report what came over the private descriptor of a suite or of calls: a claim of the learner's process, not a
/// fact
/// @param files the collected ones by path
public record StepReport(
        String id, Exit exit, Usage usage, Text stdout, Text stderr, Text report, Map<String, Collected> files) {

    /// A step that was not its turn.
    public static StepReport notRun(String id) {
        return new StepReport(id, new Exit.NotRun(), Usage.NONE, Text.NONE, Text.NONE, Text.NONE, Map.of());
    }

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
