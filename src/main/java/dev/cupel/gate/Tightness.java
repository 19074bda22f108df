package dev.cupel.gate;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Marked;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Validation.Headroom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How near a solution comes to its time limits. Tests of a unit suite share a run and are not measured one by one.
final class Tightness {
    /// Below this a measurement says nothing about a program.
    private static final long LEAST_MILLIS = 10;

    private Tightness() {}

    /// The tightest limit of all runs of one solution.
    ///
    /// @param limits of each test
    static Optional<Headroom> of(
            String solution,
            String language,
            Assignment assignment,
            List<Marked> gradings,
            Function<TestCase, Limits> limits) {
        return assignment.tests().stream()
                .filter(test -> !(test instanceof TestCase.Unit))
                .flatMap(test -> gradings.stream()
                        .flatMap(marked -> marked.staff().tests().stream())
                        .filter(row -> row.test().equals(test.about().name()))
                        .flatMap(row -> of(solution, language, row, limits.apply(test))))
                .min(Comparator.comparing(Headroom::factor));
    }

    private static Stream<Headroom> of(String solution, String language, TestResult row, Limits limits) {
        return Stream.of(
                one(solution, language, row, Limit.CPU, row.usage().cpu(), limits.cpu()),
                one(solution, language, row, Limit.WALL, row.usage().wall(), limits.wall()));
    }

    private static Headroom one(
            String solution, String language, TestResult row, Limit limit, Duration used, Duration allowed) {
        BigDecimal factor = BigDecimal.valueOf(allowed.toMillis())
                .divide(BigDecimal.valueOf(Math.max(LEAST_MILLIS, used.toMillis())), 2, RoundingMode.HALF_UP);
        return new Headroom(solution, language, row.name(), limit, used.toMillis(), allowed.toMillis(), factor);
    }
}
