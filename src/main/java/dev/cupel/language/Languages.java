package dev.cupel.language;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// All languages of this installation, by id.
public record Languages(SortedMap<String, Language> byId) {
    public Languages {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    /// Reads `language.yaml` of every folder below `sandboxImages` that has one.
    ///
    /// @throws BadLanguages when anything is wrong with any of them: better no start than a lecture without C
    public static Languages read(Path sandboxImages) {
        return LanguagesReader.read(sandboxImages);
    }

    public static Languages of(Collection<Language> languages) {
        TreeMap<String, Language> byId = new TreeMap<>();
        languages.forEach(language -> byId.put(language.id(), language));
        return new Languages(byId);
    }

    public Optional<Language> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The language with an id that was checked when it came in.
    public Language get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no language " + id));
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    public Collection<Language> all() {
        return byId.values();
    }
}
