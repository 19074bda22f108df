package dev.cupel.language;

import dev.cupel.domain.Glob;
import dev.cupel.domain.Limits;
import dev.cupel.language.Language.Suites;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one `language.yaml`. Faults go where the file's values send them; what is returned then is not used.
final class LanguageReader {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "image",
            "sources",
            "entry",
            "environment",
            "build",
            "run",
            "unit",
            "call",
            "limits",
            "buildLimits",
            "unitLimits",
            "dataLimit",
            "outOfMemory",
            "reserved",
            "flags",
            "linters",
            "mutation");
    private static final String ID = "[a-z][a-z0-9-]{0,30}";

    private final YamlMap yaml;

    private LanguageReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    static Language read(YamlMap yaml) {
        yaml.only(KEYS);
        yaml.require("id", "name", "image", "sources", "entry", "build", "run", "limits", "buildLimits");
        return new LanguageReader(yaml).language();
    }

    private Language language() {
        return new Language(
                id(),
                text(yaml, "name"),
                text(yaml, "image"),
                globs(yaml, "sources"),
                text(yaml, "entry"),
                environment(),
                TemplateReader.read(yaml, "build"),
                TemplateReader.read(yaml, "run"),
                suites(),
                calls(),
                limits("limits"),
                limits("buildLimits"),
                yaml.text("dataLimit").flatMap(YamlText::flag).orElse(false),
                texts(yaml, "outOfMemory"),
                globs(yaml, "reserved"),
                texts(yaml, "flags"),
                linters(),
                yaml.map("mutation").map(MutationReader::read).orElse(null));
    }

    private String id() {
        String id = text(yaml, "id");
        if (!id.isEmpty() && !id.matches(ID)) yaml.spotOf("id").fault("an id is of small letters, digits and -");
        return id;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        Optional<YamlMap> given = yaml.map("environment");
        given.ifPresent(map -> map.keys().forEach(name -> environment.put(name, text(map, name))));
        return Map.copyOf(environment);
    }

    private @Nullable Suites suites() {
        Optional<YamlMap> unit = yaml.map("unit");
        if (unit.isEmpty()) return null;
        YamlMap map = unit.get();
        map.only(List.of("framework", "tests", "sealed", "build", "run", "report"));
        map.require("framework", "tests", "run");
        yaml.require("unitLimits");
        return new Suites(
                text(map, "framework"),
                globs(map, "tests"),
                globs(map, "sealed"),
                TemplateReader.read(map, "build"),
                TemplateReader.read(map, "run"),
                limits("unitLimits"),
                map.text("report")
                        .flatMap(text -> text.oneOf(List.of("junit"), word -> word))
                        .isPresent());
    }

    private Map<String, List<String>> linters() {
        Map<String, List<String>> linters = new LinkedHashMap<>();
        Optional<YamlMap> given = yaml.map("linters");
        given.ifPresent(map -> map.keys().forEach(name -> linters.put(name, TemplateReader.read(map, name))));
        return Map.copyOf(linters);
    }

    private @Nullable List<String> calls() {
        Optional<YamlMap> call = yaml.map("call");
        if (call.isEmpty()) return null;
        call.get().only(List.of("run"));
        call.get().require("run");
        return TemplateReader.read(call.get(), "run");
    }

    private Limits limits(String key) {
        return yaml.map(key).map(LanguageLimits::read).orElse(LanguageLimits.NONE);
    }

    private static String text(YamlMap map, String key) {
        return map.text(key).map(YamlText::value).orElse("");
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.list(key).map(YamlList::texts).orElse(List.of()).stream()
                .map(YamlText::value)
                .toList();
    }

    private static List<Glob> globs(YamlMap map, String key) {
        return texts(map, key).stream().map(Glob::new).toList();
    }
}
