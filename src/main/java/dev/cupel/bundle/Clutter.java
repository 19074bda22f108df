package dev.cupel.bundle;

import java.util.List;
import java.util.Set;

/// What operating systems, editors and interpreters leave in folders; passed over wherever files come in.
final class Clutter {
    private static final Set<String> NAMES =
            Set.of("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".git", "__pycache__");

    private Clutter() {}

    static boolean matches(String path) {
        return List.of(path.split("/")).stream().anyMatch(NAMES::contains);
    }
}
