package dev.cupel.bundle.foreign;

import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import java.util.List;
import java.util.Optional;

/// Which of our languages files are in.
record Tongues(Languages languages) {
    /// The language whose sources these are; the first by name where several have the same.
    Optional<Language> of(SourceTree files) {
        return languages.all().stream()
                .filter(language -> files.files().keySet().stream().anyMatch(language::isSource))
                .findFirst();
    }

    /// The language that most of the files are sources of; the first by name where several are.
    Optional<Language> ofMost(SourceTree files) {
        Optional<Language> most = Optional.empty();
        long sources = 0;
        for (Language language : languages.all()) {
            long own =
                    files.files().keySet().stream().filter(language::isSource).count();
            if (own > sources) most = Optional.of(language);
            sources = Math.max(sources, own);
        }
        return most;
    }

    Optional<Language> of(String path) {
        return languages.all().stream()
                .filter(language -> language.isSource(path))
                .findFirst();
    }

    /// The first of these ids that is installed.
    Optional<Language> named(List<String> ids) {
        return ids.stream().flatMap(id -> languages.find(id).stream()).findFirst();
    }

    /// A file or a folder at this path, as a tree of its own.
    static SourceTree at(SourceTree files, String path) {
        var content = files.files().get(path);
        return content == null
                ? files.below(path)
                : SourceTree.of(java.util.Map.of(path.substring(path.lastIndexOf('/') + 1), content));
    }

    /// The names directly below a folder: files, and folders without their slash.
    static List<String> children(SourceTree files, String folder) {
        return files.below(folder).files().keySet().stream()
                .map(path -> path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }
}
