package dev.cupel.queue;

/// The kinds of jobs there are, and what their subject is.
public final class JobKind {
    /// Grade a submission, by its id.
    public static final String GRADE = "grade";
    /// Try a version's own solutions, by the version's id.
    public static final String VALIDATE = "validate";
    /// Run code without grading it, by the run's id.
    public static final String RUN = "run";

    private JobKind() {}
}
