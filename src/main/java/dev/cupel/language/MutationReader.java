package dev.cupel.language;

import dev.cupel.language.Language.Mutation;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads `mutation`: how a language writes comments and texts, and which lines are left alone.
final class MutationReader {
    private MutationReader() {}

    static Mutation read(YamlMap map) {
        map.only(List.of("lineComments", "blockComments", "strings", "skip"));
        map.require("strings");
        List<Pattern> skip = new ArrayList<>();
        for (YamlText pattern : items(map, "skip")) {
            try {
                skip.add(Pattern.compile(pattern.value()));
            } catch (PatternSyntaxException e) {
                pattern.spot().fault("no regular expression: " + e.getDescription());
            }
        }
        return new Mutation(texts(map, "lineComments"), pairs(map), texts(map, "strings"), List.copyOf(skip));
    }

    /// `["/*", "*/"]`: what begins a comment, and what ends it; several such pairs one after the other.
    private static List<List<String>> pairs(YamlMap map) {
        List<String> marks = texts(map, "blockComments");
        if (marks.size() % 2 != 0) map.spotOf("blockComments").fault("a comment needs a beginning and an end");
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < marks.size(); i += 2) pairs.add(List.of(marks.get(i), marks.get(i + 1)));
        return List.copyOf(pairs);
    }

    private static List<YamlText> items(YamlMap map, String key) {
        return map.list(key).map(YamlList::texts).orElse(List.of());
    }

    private static List<String> texts(YamlMap map, String key) {
        return items(map, key).stream().map(YamlText::value).toList();
    }
}
