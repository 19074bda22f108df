package dev.cupel.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.domain.Build;
import dev.cupel.domain.Flag;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Marked;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What came of something that was graded, with the names that the API has for it: a service says it so, and a command
/// that graded by itself says the same.
///
/// @param flags signs that a unit suite was tampered with
@JsonIgnoreProperties(ignoreUnknown = true)
record Result(
        String language,
        String verdict,
        BigDecimal score,
        BigDecimal maxScore,
        BuildResult build,
        List<TestRow> tests,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> flags) {
    Result {
        flags = Objects.requireNonNullElse(flags, List.of());
    }

    /// With all that staff may see.
    static Result of(String language, Marked marked) {
        return new Result(
                language,
                marked.grade().verdict().word(),
                Decimals.shown(marked.grade().score()),
                Decimals.shown(marked.grade().maxScore()),
                BuildResult.of(marked.staff().build()),
                marked.staff().tests().stream().map(TestRow::of).toList(),
                marked.staff().flags().stream().map(Flag::word).toList());
    }

    boolean passed() {
        return isPassed(verdict);
    }

    static boolean isPassed(String verdict) {
        return verdict.equals(Verdict.PASSED.word());
    }

    /// How the build went.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BuildResult(
            String verdict,
            @Nullable Integer exitCode,
            @Nullable String limit,
            String output,
            long wallMillis) {
        static BuildResult of(Build build) {
            return new BuildResult(
                    build.verdict().word(),
                    build.exitCode(),
                    word(build.limit()),
                    build.output().content().text(),
                    build.usage().wall().toMillis());
        }
    }

    /// How one test went.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TestRow(
            String name,
            String kind,
            String verdict,
            BigDecimal points,
            BigDecimal maxPoints,
            String visibility,
            long cpuMillis,
            long wallMillis,
            long memoryBytes,
            @Nullable String limit,
            @Nullable Integer exitCode,
            @Nullable Integer signal,
            String message,
            String stdout,
            String stderr,
            @Nullable String expected,
            @Nullable String diff,
            @Nullable String hint) {
        static TestRow of(TestResult test) {
            Text expected = test.expected();
            return new TestRow(
                    test.name(),
                    test.kind(),
                    test.verdict().word(),
                    Decimals.shown(test.points()),
                    Decimals.shown(test.maxPoints()),
                    test.visibility().word(),
                    test.usage().cpu().toMillis(),
                    test.usage().wall().toMillis(),
                    test.usage().memory().count(),
                    word(test.limit()),
                    test.exitCode(),
                    test.signal(),
                    test.message(),
                    test.stdout().content().text(),
                    test.stderr().content().text(),
                    expected == null ? null : expected.content().text(),
                    test.diff(),
                    test.hint());
        }
    }

    private static @Nullable String word(@Nullable Limit limit) {
        return limit == null ? null : limit.word();
    }
}
