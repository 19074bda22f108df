package dev.cupel.bundle;

import dev.cupel.yaml.YamlText;
import java.util.Optional;

/// Names and titles: one line that people read.
final class Labels {
    private static final int MAX = 200;

    private Labels() {}

    static Optional<String> read(YamlText text) {
        String label = text.value();
        if (label.isBlank()) return fault(text, "must not be blank");
        if (label.length() > MAX) return fault(text, "must not be longer than " + MAX + " characters");
        if (label.chars().anyMatch(Character::isISOControl)) return fault(text, "must be a single line");
        return Optional.of(label);
    }

    private static Optional<String> fault(YamlText text, String detail) {
        text.spot().fault("a name or title " + detail);
        return Optional.empty();
    }
}
