package dev.cupel.bundle;

import dev.cupel.domain.Comparison;
import dev.cupel.domain.Content;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.yaml.Spot;
import dev.cupel.yaml.YamlMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Tries every regular expression that outputs are to match: an author should hear of a slip, not each learner.
final class Patterns {
    private static final List<String> PLACES = List.of("stdout", "cases");

    private Patterns() {}

    static void check(YamlMap test, Comparison comparison, List<IoCase> cases) {
        if (!(comparison instanceof Comparison.Regex)) return;
        Spot spot =
                PLACES.stream().filter(test::has).findFirst().map(test::spotOf).orElse(test.spot());
        for (IoCase run : cases) {
            check(run.stdout(), spot);
            run.outputs().values().forEach(output -> check(output, test.spotOf("outputs")));
        }
    }

    private static void check(@Nullable Content expected, Spot spot) {
        if (expected == null) return;
        try {
            Pattern.compile(expected.text());
        } catch (PatternSyntaxException e) {
            spot.fault("`" + e.getPattern().strip() + "` is no regular expression: " + e.getDescription());
        }
    }
}
