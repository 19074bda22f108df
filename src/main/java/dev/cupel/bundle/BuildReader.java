package dev.cupel.bundle;

import dev.cupel.domain.Assignment.BuildRules;
import dev.cupel.language.Language;
import dev.cupel.yaml.Nearest;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `build`: flags for compilers, and the limits of building.
final class BuildReader {
    private final AssignmentLanguages languages;
    private final LimitsReader limits;

    BuildReader(AssignmentLanguages languages, LimitsReader limits) {
        this.languages = languages;
        this.limits = limits;
    }

    BuildRules read(YamlMap root) {
        return root.map("build").map(this::rules).orElse(BuildRules.NONE);
    }

    private BuildRules rules(YamlMap map) {
        Map<String, List<String>> flags = new HashMap<>();
        for (Language language : languages.keysOf(map, List.of("limits"))) {
            map.map(language.id()).ifPresent(own -> flags.put(language.id(), flags(own, language)));
        }
        return new BuildRules(Map.copyOf(flags), limits.read(map));
    }

    private static List<String> flags(YamlMap own, Language language) {
        own.only(List.of("flags"));
        List<YamlText> flags = own.list("flags").map(YamlList::texts).orElse(List.of());
        for (YamlText flag : flags) {
            if (!language.flags().contains(flag.value())) flag.spot().fault(refused(flag.value(), language));
        }
        return flags.stream().map(YamlText::value).toList();
    }

    private static String refused(String flag, Language language) {
        String allowed = language.flags().isEmpty() ? "none are" : String.join(", ", language.flags()) + " are";
        return "the flag `" + flag + "` is not allowed in " + language.id() + "; " + allowed
                + Nearest.hint(flag, language.flags());
    }
}
