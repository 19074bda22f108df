package dev.cupel.bundle;

import dev.cupel.domain.FileName;
import dev.cupel.domain.Glob;
import dev.cupel.language.Language;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `submission.files`: one list for all languages, or a list for each.
final class PatternsReader {
    private final AssignmentLanguages languages;

    PatternsReader(AssignmentLanguages languages) {
        this.languages = languages;
    }

    Map<String, List<Glob>> read(YamlMap submission) {
        Map<String, List<Glob>> patterns = new LinkedHashMap<>();
        switch (submission.value("files").orElse(null)) {
            case YamlList list ->
                languages.all().forEach(language -> patterns.put(language.id(), globs(list, language)));
            case YamlMap map -> readEach(map, submission, patterns);
            case YamlText text -> text.spot().fault("`files` must be a list such as [" + text.value() + "]");
            case null -> {}
        }
        return Map.copyOf(patterns);
    }

    private void readEach(YamlMap map, YamlMap submission, Map<String, List<Glob>> patterns) {
        for (Language language : languages.keysOf(map, List.of())) {
            map.list(language.id()).ifPresent(list -> patterns.put(language.id(), globs(list, language)));
        }
        for (String id : languages.ids()) {
            if (!map.has(id)) submission.spotOf("files").fault("`files` says nothing of " + id);
        }
    }

    private static List<Glob> globs(YamlList list, Language language) {
        if (list.items().isEmpty()) list.spot().fault("an empty list: nothing could be handed in");
        list.texts().forEach(text -> faultOf(text.value(), language).ifPresent(text.spot()::fault));
        return list.texts().stream().map(text -> new Glob(text.value())).toList();
    }

    private static Optional<String> faultOf(String pattern, Language language) {
        String example = pattern.replace('*', 'x').replace('?', 'x');
        return FileName.faultOfHandedIn(example)
                .map(why -> "nobody can hand in `" + pattern + "`: " + why)
                .or(() -> language.isReserved(pattern)
                        ? Optional.of("`" + pattern + "` is reserved in " + language.id() + " and cannot be handed in")
                        : Optional.empty());
    }
}
