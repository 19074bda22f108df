package dev.cupel.sandbox;

/// An image cannot be made as it was asked for: a package that does not exist, a script that fails, a limit.
public class ImageRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImageRefused(String message) {
        super(message);
    }
}
