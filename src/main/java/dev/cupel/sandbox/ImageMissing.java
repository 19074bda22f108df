package dev.cupel.sandbox;

/// An image is not here: whoever runs the installation has not built it.
public class ImageMissing extends SandboxUnavailable {
    private static final long serialVersionUID = 1L;

    public ImageMissing(String message, Throwable cause) {
        super(message, cause);
    }
}
