package dev.cupel.language;

import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a command's template and refuses words that [Command] would leave as they are.
final class TemplateReader {
    private static final Pattern WORD = Pattern.compile("\\{[A-Za-z]+}");

    private TemplateReader() {}

    /// The template, or an empty one where there is none.
    static List<String> read(YamlMap map, String key) {
        List<YamlText> template = map.list(key).map(YamlList::texts).orElse(List.of());
        template.forEach(TemplateReader::check);
        return template.stream().map(YamlText::value).toList();
    }

    private static void check(YamlText element) {
        if (Command.LISTS.contains(element.value())) return;
        var word = WORD.matcher(element.value());
        while (word.find()) {
            if (Command.LISTS.contains(word.group())) {
                element.spot().fault("`" + word.group() + "` must be an element of its own");
            } else if (!Command.WORDS.contains(word.group())) {
                element.spot().fault("`" + word.group() + "` is no word of a command");
            }
        }
    }
}
