package dev.cupel.language;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.time.Duration;
import java.util.List;

/// Reads a language's own limits: all five, since nothing else stands below them.
final class LanguageLimits {
    /// Stands in where a fault was found.
    static final Limits NONE = new Limits(Duration.ZERO, Duration.ZERO, new Bytes(0), new Bytes(0), 0);

    private LanguageLimits() {}

    static Limits read(YamlMap map) {
        map.only(List.of("cpu", "wall", "memory", "output", "processes"));
        map.require("cpu", "wall", "memory", "output", "processes");
        return new Limits(
                map.text("cpu").flatMap(YamlText::duration).orElse(NONE.cpu()),
                map.text("wall").flatMap(YamlText::duration).orElse(NONE.wall()),
                map.text("memory").flatMap(YamlText::bytes).orElse(NONE.memory()),
                map.text("output").flatMap(YamlText::bytes).orElse(NONE.output()),
                map.text("processes").flatMap(YamlText::count).orElse(NONE.processes()));
    }
}
