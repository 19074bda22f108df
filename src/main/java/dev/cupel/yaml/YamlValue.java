package dev.cupel.yaml;

/// Something that stands in a YAML file.
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {
    Spot spot();

    /// What it is, in words: `a list`.
    String kind();
}
