package dev.cupel.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry under `tests` of a bundle.
public sealed interface TestCase {
    About about();

    /// What every kind of test has.
    ///
    /// @param requires names of tests that must have passed, else this one is skipped
    record About(
            String name,
            Points points,
            Visibility visibility,
            @Nullable String hint,
            LimitChanges limits,
            List<String> requires) {}

    /// The program reads and writes; its output is compared.
    record Io(About about, List<IoCase> cases, Scoring scoring, Comparison comparison) implements TestCase {}

    /// The instructor's own suite runs against the learner's code.
    ///
    /// @param suite its files, paths as they are laid beside the learner's
    /// @param weights of reported tests by id; 1 where not named
    record Unit(About about, SourceTree suite, Map<String, BigDecimal> weights, Isolation isolation)
            implements TestCase {}

    /// Functions of the learner's are called, in one process; what they give back is compared outside of it.
    ///
    /// @param file where they stand; null for the entry
    /// @param steps at least one, in order; the first that goes wrong decides
    /// @param tolerance for numbers whose expected value is a floating-point one; null where they must be the same
    record Call(About about, @Nullable String file, List<CallStep> steps, Comparison.@Nullable Floats tolerance)
            implements TestCase {}

    /// One run of an [Io] test.
    ///
    /// @param name the test's own, or `secret/01` for one of several
    /// @param files laid in the working folder
    /// @param stdout what must be printed; null where it does not matter
    /// @param outputs files that must have been written, by path
    record IoCase(
            String name,
            Content stdin,
            List<String> args,
            SourceTree files,
            @Nullable Content stdout,
            Map<String, Content> outputs) {}

    /// What of a suite shares a process.
    enum Isolation {
        /// The whole suite.
        SUITE,
        /// Each of its test files has one of its own.
        FILES
    }

    /// How the points of several cases are given.
    enum Scoring {
        /// Each case its equal share.
        EACH,
        /// All cases, or nothing.
        ALL
    }

    /// The kind's name in JSON.
    default String kind() {
        return switch (this) {
            case Io _ -> "io";
            case Unit _ -> "unit";
            case Call _ -> "call";
        };
    }
}
