package dev.cupel.queue;

/// The kinds of jobs there are, what their subject is, and how urgent one can be.
public final class JobKind {
    /// Grade a submission, by its id.
    public static final String GRADE = "grade";
    /// Try a version's own solutions, by the version's id.
    public static final String VALIDATE = "validate";
    /// As [#VALIDATE], for an example that comes with Cupel.
    public static final String VALIDATE_EXAMPLE = "validate_example";
    /// Run code without grading it, by the run's id.
    public static final String RUN = "run";

    /// For what somebody waits for.
    public static final int SOON = 0;
    /// For what can wait until nobody waits.
    public static final int WHEN_IDLE = -10;

    private JobKind() {}
}
