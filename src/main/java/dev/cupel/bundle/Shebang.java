package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What runs a script: its first line says, since a copy of a file from a zip cannot be executed itself.
public final class Shebang {
    private static final int LONGEST = 200;

    private Shebang() {}

    /// The command that runs the file `entry`, if its first line or its name tells.
    public static Optional<List<String>> command(SourceTree sources, String entry) {
        List<String> interpreter = interpreter(sources.files().getOrDefault(entry, Content.EMPTY));
        if (!interpreter.isEmpty()) {
            return Optional.of(
                    Stream.concat(interpreter.stream(), Stream.of(entry)).toList());
        }
        if (entry.endsWith(".sh")) return Optional.of(List.of("sh", entry));
        return entry.endsWith(".py") ? Optional.of(List.of("python3", entry)) : Optional.empty();
    }

    /// The program that the first line names, and all else of that line as its one argument; empty if it names none.
    public static List<String> interpreter(Content file) {
        String first = file.text().lines().findFirst().orElse("").strip();
        if (!first.startsWith("#!") || first.length() > LONGEST) return List.of();
        List<String> words = List.of(first.substring(2).strip().split("\\s+", 2));
        return words.getFirst().isEmpty() ? List.of() : words;
    }
}
