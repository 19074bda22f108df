package dev.cupel.grading;

import dev.cupel.domain.Value;
import java.util.List;

/// What the learner's process said came of a call: a claim. Whoever took that process over can say anything here, and
/// earns something only by the value that was asked for.
sealed interface Answer {
    /// It gave this back.
    record Returned(Value value) implements Answer {}

    /// It threw.
    ///
    /// @param types the names of the exception's class and of those above it, simple and full
    /// @param trace the learner's frames
    record Threw(List<String> types, String message, String trace) implements Answer {}

    /// It could not be called, for a reason in words.
    record Refused(String why, String trace) implements Answer {}

    /// No line of the protocol.
    record Garbled() implements Answer {}
}
