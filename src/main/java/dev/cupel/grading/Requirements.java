package dev.cupel.grading;

import dev.cupel.domain.TestCase;
import dev.cupel.domain.Visibility;
import dev.cupel.grading.Judgement.Judged;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Skips tests whose required ones did not pass.
final class Requirements {
    private Requirements() {}

    /// A skipped test has not passed either, so this goes on until nothing changes; each round skips at least one.
    static List<Judged> applied(List<Judged> tests) {
        List<Judged> before = tests;
        List<Judged> after = once(before);
        while (!after.equals(before)) {
            before = after;
            after = once(before);
        }
        return after;
    }

    private static List<Judged> once(List<Judged> tests) {
        Map<String, Judged> byName = tests.stream()
                .collect(Collectors.toMap(judged -> judged.test().about().name(), Function.identity()));
        return tests.stream()
                .map(judged -> unmet(judged.test(), byName)
                        .map(required -> skipped(judged, required))
                        .orElse(judged))
                .toList();
    }

    private static Optional<TestCase> unmet(TestCase test, Map<String, Judged> byName) {
        return test.about().requires().stream()
                .map(name -> Objects.requireNonNull(byName.get(name), "the bundle was checked for unknown names"))
                .filter(required -> !required.passed())
                .map(Judged::test)
                .findFirst();
    }

    private static Judged skipped(Judged judged, TestCase required) {
        String why = why(required.about());
        return new Judged(
                judged.test(),
                judged.rows().stream().map(row -> row.skipped(why)).toList());
    }

    /// The name of a hidden test is not for learners, also not here.
    private static String why(TestCase.About required) {
        return switch (required.visibility()) {
            case Visibility.PUBLIC -> "Skipped because “" + required.name() + "” did not pass.";
            case Visibility.HIDDEN -> "Skipped because a test that it builds on did not pass.";
        };
    }
}
