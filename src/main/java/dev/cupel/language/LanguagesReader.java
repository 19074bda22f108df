package dev.cupel.language;

import dev.cupel.domain.Content;
import dev.cupel.yaml.Faults;
import dev.cupel.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the folders that are languages.
final class LanguagesReader {
    private static final String FILE = "language.yaml";

    private LanguagesReader() {}

    static Languages read(Path sandboxImages) {
        Faults faults = new Faults();
        Map<String, Language> languages = new HashMap<>();
        for (Path file : files(sandboxImages)) {
            String name = sandboxImages.relativize(file).toString();
            YamlFile.read(name, content(file), faults).ifPresent(yaml -> {
                Language language = LanguageReader.read(yaml);
                if (languages.putIfAbsent(language.id(), language) != null) {
                    yaml.spotOf("id").fault("another folder has the id `" + language.id() + "` too");
                }
            });
        }
        if (languages.isEmpty()) faults.add(sandboxImages.toString(), "no folder in it has a " + FILE);
        if (!faults.isEmpty()) throw new BadLanguages(faults.list());
        return Languages.of(languages.values());
    }

    private static List<Path> files(Path sandboxImages) {
        if (!Files.isDirectory(sandboxImages)) return List.of();
        try (Stream<Path> folders = Files.list(sandboxImages)) {
            return folders.map(folder -> folder.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content content(Path file) {
        try {
            return Content.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
