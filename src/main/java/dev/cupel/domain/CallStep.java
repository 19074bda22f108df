package dev.cupel.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that the learner's process is asked to do, and what must come of it. What is expected stays outside.
public record CallStep(Asked asked, Expected expected) {
    /// What is asked.
    public sealed interface Asked {
        /// A function is called.
        ///
        /// @param name with the names it lies in, if it does: `Class.method`
        /// @param as the name that what it gives back is kept under for later steps; null to hear it instead
        record Function(
                String name, List<Value> args, @Nullable String as) implements Asked {}

        /// An object is made.
        ///
        /// @param as the name it is kept under for later steps
        record New(String type, List<Value> args, String as) implements Asked {}

        /// A method of an object made earlier is called.
        record Method(String on, String name, List<Value> args) implements Asked {}

        /// A field or property of an object made earlier is read.
        record Field(String on, String name) implements Asked {}
    }

    /// What must come of it.
    public sealed interface Expected {
        /// This value.
        record Returns(Value value) implements Expected {}

        /// An exception of this type, or of one below it; by simple or by full name.
        record Throws(String type) implements Expected {}

        /// Anything but an exception.
        record Anything() implements Expected {}
    }
}
