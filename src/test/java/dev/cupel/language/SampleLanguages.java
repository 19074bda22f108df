package dev.cupel.language;

import java.nio.file.Path;

/// Five languages that hold still, whatever becomes of the real ones.
public final class SampleLanguages {
    public static final Path FOLDER = Path.of("src/test/resources/bundles/languages");

    private SampleLanguages() {}

    public static Languages five() {
        return Languages.read(FOLDER);
    }
}
