package dev.cupel.grading;

/// A program of the author's, not the learner's, went wrong: nothing can be said about what was handed in.
public class RefereeFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefereeFailed(String message) {
        super(message);
    }
}
