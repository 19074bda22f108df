package dev.cupel.bundle;

import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Nearest;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The languages that an assignment allows.
///
/// @param all those that are known, in the author's order
/// @param named all that the author named; who mistyped one hears of it once
/// @param known every language of this installation: programs of the author's may be in another
record AssignmentLanguages(List<Language> all, List<String> named, Languages known) {
    static AssignmentLanguages read(YamlMap root, Languages known) {
        Optional<YamlList> list = root.list("languages");
        List<YamlText> ids = list.map(YamlList::texts).orElse(List.of());
        list.filter(given -> given.items().isEmpty())
                .ifPresent(_ -> root.spotOf("languages").fault("`languages` must name at least one"));
        List<String> named = new ArrayList<>();
        for (YamlText id : ids) {
            if (named.contains(id.value())) id.spot().fault("`" + id.value() + "` is named twice");
            else if (known.find(id.value()).isEmpty()) id.spot().fault(unknown(id.value(), known));
            if (!named.contains(id.value())) named.add(id.value());
        }
        return new AssignmentLanguages(
                named.stream().flatMap(id -> known.find(id).stream()).toList(), List.copyOf(named), known);
    }

    List<String> ids() {
        return all.stream().map(Language::id).toList();
    }

    Optional<Language> find(String id) {
        return all.stream().filter(language -> language.id().equals(id)).findFirst();
    }

    /// The keys of a map by language that are languages of the assignment; a fault for each that is neither one nor
    /// among `others`.
    List<Language> keysOf(YamlMap byLanguage, List<String> others) {
        for (String key : byLanguage.keys()) {
            if (!named.isEmpty() && !named.contains(key) && !others.contains(key)) {
                byLanguage
                        .spotOf(key)
                        .fault("`" + key + "` is no language of this assignment" + Nearest.hint(key, named));
            }
        }
        return byLanguage.keys().stream().flatMap(key -> find(key).stream()).toList();
    }

    private static String unknown(String id, Languages known) {
        String there = String.join(", ", known.ids());
        return "unknown language `" + id + "`; there are " + there + Nearest.hint(id, known.ids());
    }
}
