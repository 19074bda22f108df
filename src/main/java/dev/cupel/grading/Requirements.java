package dev.cupel.grading;

import dev.cupel.domain.TestCase;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import dev.cupel.grading.Judgement.Judged;
import java.util.List;
import java.util.Optional;

/// Skips tests whose required ones did not pass. A bundle's tests require earlier ones only.
final class Requirements {
    private Requirements() {}

    /// The first test that `test` requires and that did not pass. One that was skipped has not passed either.
    static Optional<TestCase> unmet(TestCase test, List<Judged> before) {
        List<String> required = test.about().requires();
        return before.stream()
                .filter(judged -> required.contains(judged.test().about().name()) && !judged.passed())
                .map(Judged::test)
                .findFirst();
    }

    /// The name of a hidden test is not for learners, also not here.
    static Finding skipped(TestCase required) {
        return Finding.of(
                Verdict.SKIPPED,
                switch (required.about().visibility()) {
                    case Visibility.PUBLIC ->
                        "Skipped because “" + required.about().name() + "” did not pass.";
                    case Visibility.HIDDEN -> "Skipped because a test that it builds on did not pass.";
                });
    }
}
