package dev.cupel.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the command line must have given before a command is called.
final class Given {
    private Given() {}

    static <T> T of(@Nullable T argument) {
        return Objects.requireNonNull(argument, "picocli lets no command through without it");
    }
}
