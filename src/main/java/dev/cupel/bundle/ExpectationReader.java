package dev.cupel.bundle;

import dev.cupel.domain.Assignment.Expectation;
import dev.cupel.domain.Points;
import dev.cupel.domain.Verdict;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `expect` of a solution: a verdict, a score, or both.
final class ExpectationReader {
    private static final Expectation OPEN = new Expectation(null, null);
    private static final Set<Verdict> VERDICTS = EnumSet.complementOf(EnumSet.of(Verdict.SKIPPED));

    private final Optional<Points> maxScore;

    ExpectationReader(Optional<Points> maxScore) {
        this.maxScore = maxScore;
    }

    Expectation read(YamlMap solution) {
        return switch (solution.value("expect").orElse(null)) {
            case YamlText text -> new Expectation(verdict(text).orElse(null), null);
            case YamlMap map -> both(map);
            case YamlList list -> {
                list.spot().fault("`expect` must be a verdict or {verdict: …, score: …}");
                yield OPEN;
            }
            case null -> OPEN;
        };
    }

    private Expectation both(YamlMap map) {
        map.only(List.of("verdict", "score", "some", "passes"));
        if (map.keys().isEmpty()) map.spot().fault("a verdict, a score, `some` or `passes` is needed");
        return new Expectation(
                map.text("verdict").flatMap(ExpectationReader::verdict).orElse(null),
                map.text("score").flatMap(this::score).orElse(null),
                map.text("some").flatMap(ExpectationReader::verdict).orElse(null),
                map.text("passes").flatMap(YamlText::flag).orElse(null));
    }

    private static Optional<Verdict> verdict(YamlText text) {
        return text.oneOf(VERDICTS, Verdict::word);
    }

    private Optional<Points> score(YamlText text) {
        Optional<Points> score = text.decimal().map(Points::new);
        maxScore.filter(most -> score.isPresent() && score.get().compareTo(most) > 0)
                .ifPresent(most ->
                        text.spot().fault("a score of " + text.value() + ", but all tests together are worth " + most));
        return score;
    }
}
