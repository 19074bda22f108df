package dev.cupel.bundle;

import dev.cupel.domain.Comparison;
import dev.cupel.yaml.Nearest;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;

/// Reads `compare`: a word, or a map with a word as its only key.
final class ComparisonReader {
    private static final Comparison USUAL = new Comparison.Lines();
    private static final List<String> WORDS = List.of("exact", "lines", "tokens", "float", "regex");

    private ComparisonReader() {}

    static Comparison read(YamlMap test) {
        return test.value("compare").map(ComparisonReader::comparison).orElse(USUAL);
    }

    private static Comparison comparison(YamlValue value) {
        return switch (value) {
            case YamlText text -> word(text);
            case YamlMap map -> inLongForm(map);
            case YamlList list -> fault(list, "one way to compare is needed, not a list");
        };
    }

    private static Comparison word(YamlText text) {
        return switch (text.value()) {
            case "exact" -> new Comparison.Exact();
            case "lines" -> new Comparison.Lines();
            case "tokens" -> new Comparison.Tokens(false);
            case "float" -> fault(text, "`float` needs a tolerance: {float: 1e-6}");
            case "regex" -> fault(text, "write {regex: true}");
            default ->
                fault(
                        text,
                        "`" + text.value() + "` is no way to compare; there are exact, lines, tokens, "
                                + "{float: 1e-6} and {regex: true}" + Nearest.hint(text.value(), WORDS));
        };
    }

    private static Comparison inLongForm(YamlMap map) {
        List<String> known = List.of("tokens", "float", "regex");
        map.only(known);
        if (map.keys().stream().filter(known::contains).count() > 1) return fault(map, "only one way to compare");
        if (map.has("tokens"))
            return map.map("tokens").map(ComparisonReader::tokens).orElse(USUAL);
        if (map.has("float"))
            return map.value("float").map(ComparisonReader::floats).orElse(USUAL);
        if (map.has("regex")) regex(map);
        return new Comparison.Regex();
    }

    private static Comparison tokens(YamlMap map) {
        map.only(List.of("case"));
        boolean ignoring = map.text("case")
                .flatMap(text -> text.oneOf(List.of("ignore"), word -> word))
                .isPresent();
        return new Comparison.Tokens(ignoring);
    }

    private static Comparison floats(YamlValue value) {
        return switch (value) {
            case YamlText text ->
                text.real().map(both -> new Comparison.Floats(both, both)).orElse(NO_FLOATS);
            case YamlMap map -> {
                map.only(List.of("abs", "rel"));
                if (map.keys().isEmpty()) map.spot().fault("`abs` or `rel` is needed");
                yield new Comparison.Floats(tolerance(map, "abs"), tolerance(map, "rel"));
            }
            case YamlList list -> fault(list, "a tolerance is needed, not a list");
        };
    }

    private static final Comparison.Floats NO_FLOATS = new Comparison.Floats(0, 0);

    private static double tolerance(YamlMap map, String key) {
        return map.text(key).flatMap(YamlText::real).orElse(0.0);
    }

    private static void regex(YamlMap map) {
        map.text("regex")
                .flatMap(YamlText::flag)
                .filter(flag -> !flag)
                .ifPresent(_ -> map.spot().fault("`regex: false` says nothing; leave `compare` out"));
    }

    private static Comparison fault(YamlValue value, String detail) {
        value.spot().fault(detail);
        return USUAL;
    }
}
