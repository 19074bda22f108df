package dev.cupel.domain;

import java.util.Locale;

/// A sign that a unit suite's process was tampered with, or at least did not run as it should. For instructors, to look
/// at the source; a flag alone is no proof.
public enum Flag {
    /// The process ended by itself, with exit code 0, before its report was complete.
    EXITED_EARLY,
    /// A test that must fail passed, or never reported: what it means to assert something was changed.
    CANARY_PASSED,
    /// Lines in the report that the harness did not write, or that came out of order.
    HARNESS_TOUCHED,
    /// A test was reported more than once.
    REPORTED_TWICE,
    /// Tests were reported that the author's own solution does not have.
    UNEXPECTED_TESTS,
    /// Tests were skipped that the author's own solution runs.
    SKIPPED_TESTS;

    /// The name in JSON, such as `exited_early`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
