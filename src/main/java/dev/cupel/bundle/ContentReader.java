package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.FileName;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads contents: a text as it stands, or `{from: path}` for any bytes of the bundle.
final class ContentReader {
    private final BundleFiles files;

    ContentReader(BundleFiles files) {
        this.files = files;
    }

    Optional<Content> read(YamlMap map, String key) {
        return map.value(key).flatMap(this::content);
    }

    /// A map from paths to contents.
    Map<String, Content> readAll(YamlMap parent, String key) {
        Map<String, Content> all = new TreeMap<>();
        parent.map(key)
                .ifPresent(map -> map.keys().forEach(path -> {
                    FileName.faultOf(path)
                            .ifPresent(why -> map.spotOf(path).fault("`" + path + "` cannot be a file: " + why));
                    read(map, path).ifPresent(content -> all.put(path, content));
                }));
        return all;
    }

    private Optional<Content> content(YamlValue value) {
        return switch (value) {
            case YamlText text -> Optional.of(Content.of(text.value()));
            case YamlMap map -> from(map);
            case YamlList list -> {
                list.spot().fault("a text or {from: path} is needed here, not a list");
                yield Optional.empty();
            }
        };
    }

    private Optional<Content> from(YamlMap map) {
        map.only(List.of("from"));
        map.require("from");
        Optional<YamlText> from = map.text("from");
        if (from.filter(text -> text.value().equals("solution")).isPresent()) {
            map.spot().fault("`{from: solution}` is not supported yet");
            return Optional.empty();
        }
        return from.flatMap(files::file);
    }
}
