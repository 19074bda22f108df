package dev.cupel.domain;

import java.util.Locale;

/// Which limit stopped a program.
public enum Limit {
    CPU,
    WALL,
    MEMORY,
    OUTPUT,
    PROCESSES;

    /// The name in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
