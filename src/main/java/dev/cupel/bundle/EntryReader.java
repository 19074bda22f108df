package dev.cupel.bundle;

import dev.cupel.domain.Glob;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `submission.entry`: the program to run, for the only language or for each. It is handed in, or given.
final class EntryReader {
    private final AssignmentLanguages languages;
    private final Map<String, List<Glob>> patterns;
    private final SourceTree given;

    EntryReader(AssignmentLanguages languages, Map<String, List<Glob>> patterns, SourceTree given) {
        this.languages = languages;
        this.patterns = patterns;
        this.given = given;
    }

    Map<String, String> read(YamlMap submission) {
        Map<String, String> entries = new HashMap<>();
        switch (submission.value("entry").orElse(null)) {
            case YamlText text -> readOne(text, entries);
            case YamlMap map -> readEach(map, entries);
            case YamlList list -> list.spot().fault("`entry` must be the name of one file, or a map by language");
            case null -> {}
        }
        return Map.copyOf(entries);
    }

    /// One name is meant for the languages that would call it a source: `main.py` says nothing to Java.
    private void readOne(YamlText text, Map<String, String> entries) {
        for (Language language : languages.all()) {
            if (language.isSource(text.value())) put(language, text, entries);
        }
        if (entries.isEmpty() && !languages.all().isEmpty()) {
            text.spot().fault("`" + text.value() + "` is a source in none of " + String.join(", ", languages.ids()));
        }
    }

    private void readEach(YamlMap map, Map<String, String> entries) {
        for (Language language : languages.keysOf(map, List.of())) {
            map.text(language.id()).ifPresent(text -> put(language, text, entries));
        }
    }

    private void put(Language language, YamlText text, Map<String, String> entries) {
        String entry = text.value();
        List<Glob> accepted = patterns.getOrDefault(language.id(), language.sources());
        boolean handedIn = accepted.stream().anyMatch(glob -> glob.matches(entry));
        if (!handedIn && !given.files().containsKey(entry)) {
            text.spot()
                    .fault("`" + entry + "` can be run by nobody: it matches no `files` of " + language.id()
                            + " and is not given");
        }
        entries.put(language.id(), entry);
    }
}
