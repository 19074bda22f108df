package dev.cupel.domain;

import java.util.Locale;

/// Who may see more of a test than its verdict and points.
public enum Visibility {
    PUBLIC,
    HIDDEN;

    /// The name in JSON and in bundles.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
