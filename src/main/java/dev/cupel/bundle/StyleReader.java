package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.language.Language;
import dev.cupel.yaml.Nearest;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads a test of kind `style`: which linter, its configuration, and what a finding costs.
final class StyleReader implements TestsReader.KindReader {
    static final List<String> KEYS = List.of("style", "config", "perFinding");
    private static final BigDecimal USUAL_PART = new BigDecimal("0.1");

    private final BundleFiles files;
    private final AssignmentLanguages languages;

    StyleReader(BundleFiles files, AssignmentLanguages languages) {
        this.files = files;
        this.languages = languages;
    }

    @Override
    public Optional<TestCase> read(About about, YamlMap map) {
        Optional<YamlText> linter = map.text("style");
        linter.ifPresent(name -> languages
                .all()
                .forEach(language -> faultOf(name.value(), language).ifPresent(name.spot()::fault)));
        Content config = map.text("config").flatMap(files::file).orElse(null);
        Points perFinding = map.text("perFinding")
                .flatMap(YamlText::decimal)
                .map(Points::new)
                .orElseGet(() -> about.points().times(USUAL_PART));
        return linter.map(name -> new TestCase.Style(about, name.value(), config, perFinding));
    }

    private static Optional<String> faultOf(String linter, Language language) {
        var linters = language.linters().keySet();
        if (linters.contains(linter)) return Optional.empty();
        String there = linters.isEmpty()
                ? "it has none"
                : "it has " + String.join(", ", linters.stream().sorted().toList());
        return Optional.of(language.id() + " has no linter `" + linter + "`; " + there + Nearest.hint(linter, linters));
    }
}
