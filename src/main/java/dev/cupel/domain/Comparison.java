package dev.cupel.domain;

/// When an output counts as the expected one. Runs in the service, never beside a learner's code.
public sealed interface Comparison {
    /// Byte by byte.
    record Exact() implements Comparison {}

    /// Line by line; blanks at the ends of lines and empty lines at the end do not count.
    record Lines() implements Comparison {}

    /// Word by word; any white space parts words.
    record Tokens(boolean ignoreCase) implements Comparison {}

    /// As tokens; a token is compared by tolerance if the expected one is a number with a point or an exponent. Either
    /// tolerance suffices.
    record Floats(double abs, double rel) implements Comparison {}

    /// The expected text is a regular expression that must match the whole output; blanks at the very end do not count.
    record Regex() implements Comparison {}
}
