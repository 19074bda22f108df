package dev.cupel.canary;

/// What came of attacking one limit.
///
/// @param limit its name
/// @param detail what was seen, in words
public record Finding(String limit, Outcome outcome, String detail) {
    /// How an attack can end, from good to bad.
    public enum Outcome {
        /// The limit stopped it.
        BITES,
        /// This backend has no such limit, and another one bounds the damage.
        COVERED,
        /// It went on.
        FAILS
    }

    /// Two attacks on one limit: the worse outcome counts, and is the one that is told.
    Finding and(Finding other) {
        return other.outcome.compareTo(outcome) > 0 ? other : this;
    }
}
