package dev.cupel.bundle;

import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.Glob;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.domain.TestCase.Isolation;
import dev.cupel.language.Language;
import dev.cupel.yaml.Spot;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a test of kind `unit`.
final class UnitReader implements TestsReader.KindReader {
    static final List<String> KEYS = List.of("unit", "weights", "isolate", "command", "report");

    private final BundleFiles files;
    private final AssignmentLanguages languages;
    private final Set<String> handedIn;

    UnitReader(BundleFiles files, AssignmentLanguages languages, HandIn handIn) {
        this.files = files;
        this.languages = languages;
        this.handedIn = AcceptedFiles.literals(handIn);
    }

    @Override
    public Optional<TestCase> read(About about, YamlMap map) {
        SourceTree suite = map.text("unit").map(files::folderOrFile).orElse(SourceTree.EMPTY);
        Optional<TestCase.JUnitCommand> command = JUnitCommandReader.read(map);
        if (!suite.isEmpty()) check(suite, command.isEmpty(), map.spotOf("unit"));
        if (command.isPresent() && map.has("isolate")) {
            map.spotOf("isolate").fault("`isolate` does not go with `command`, which runs the whole suite");
        }
        return Optional.of(new TestCase.Unit(
                about,
                suite,
                map.map("weights").map(UnitReader::weights).orElse(Map.of()),
                map.text("isolate").map(UnitReader::isolation).orElse(Isolation.SUITE),
                command.orElse(null)));
    }

    /// @param framework whether the language's own is to run it
    private void check(SourceTree suite, boolean framework, Spot spot) {
        if (framework)
            languages.all().forEach(language -> faultOf(suite, language).ifPresent(spot::fault));
        suite.files().keySet().stream()
                .filter(handedIn::contains)
                .forEach(path -> spot.fault("`" + path
                        + "` is in the suite and in `submission.files` too; learners could never hand it in"));
    }

    private static Optional<String> faultOf(SourceTree suite, Language language) {
        Language.Suites suites = language.suites();
        if (suites == null) return Optional.of(language.id() + " has no framework for `unit` tests");
        if (!suites.testsOf(suite).isEmpty()) return Optional.empty();
        String patterns = suites.tests().stream().map(Glob::pattern).collect(Collectors.joining(", "));
        return Optional.of(
                "the suite holds no tests for " + language.id() + ": " + suites.framework() + " looks for " + patterns);
    }

    private static Isolation isolation(YamlText text) {
        return switch (text.value()) {
            case "suite" -> Isolation.SUITE;
            case "files" -> Isolation.FILES;
            default -> {
                text.spot().fault("`" + text.value() + "` is neither `suite` nor `files`");
                yield Isolation.SUITE;
            }
        };
    }

    private static Map<String, BigDecimal> weights(YamlMap map) {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (String id : map.keys()) {
            map.text(id).flatMap(YamlText::decimal).ifPresent(weight -> weights.put(id, weight));
        }
        return Map.copyOf(weights);
    }
}
