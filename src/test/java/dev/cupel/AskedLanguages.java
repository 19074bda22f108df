package dev.cupel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which languages the tests try: those that `bin/images` builds by itself, or what `-Dcupel.languages=go,ruby` or
/// `all`
/// asks for.
final class AskedLanguages {
    static final Set<String> USUAL = Set.of("c", "cpp", "java", "javascript", "python");
    private static final Path FOLDERS = Path.of("sandbox-images");

    private AskedLanguages() {}

    static Set<String> all() {
        String asked = System.getProperty("cupel.languages", "");
        if (asked.isEmpty()) return USUAL;
        return asked.equals("all") ? installable() : new TreeSet<>(List.of(asked.split(",", -1)));
    }

    private static Set<String> installable() {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            Set<String> ids = new TreeSet<>();
            folders.filter(folder -> Files.exists(folder.resolve("language.yaml")))
                    .forEach(folder -> ids.add(folder.getFileName().toString()));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
