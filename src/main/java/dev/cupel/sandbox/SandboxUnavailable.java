package dev.cupel.sandbox;

/// The sandbox could not do its work: our failure, never a verdict.
public class SandboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SandboxUnavailable(String message) {
        super(message);
    }

    public SandboxUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
