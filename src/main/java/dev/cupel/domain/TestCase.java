package dev.cupel.domain;

import dev.cupel.domain.Referee.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// The program reads and writes; its output is compared, or a referee decides.
    ///
    /// @param comparison of what no referee decides
    /// @param referee null for none
    record Io(
            About about,
            List<IoCase> cases,
            Scoring scoring,
            Comparison comparison,
            @Nullable Referee referee) implements TestCase {
        public Io(About about, List<IoCase> cases, Scoring scoring, Comparison comparison) {
            this(about, cases, scoring, comparison, null);
        }

        /// The referee, if it has this role.
        public Optional<Referee> referee(Role role) {
            return Optional.ofNullable(referee).filter(found -> found.role() == role);
        }
    }

    /// The instructor's own suite runs against the learner's code.
    ///
    /// @param suite its files, paths as they are laid beside the learner's
    /// @param weights of reported tests by id; 1 where not named
    /// @param command what runs it instead of the language's framework; null for that
    record Unit(
            About about,
            SourceTree suite,
            Map<String, BigDecimal> weights,
            Isolation isolation,
            @Nullable JUnitCommand command)
            implements TestCase {
        public Unit(About about, SourceTree suite, Map<String, BigDecimal> weights, Isolation isolation) {
            this(about, suite, weights, isolation, null);
        }
    }

    /// A command of the author's that runs a suite and writes JUnit XML.
    ///
    /// @param report where it writes, relative to its working folder
    record JUnitCommand(List<String> command, String report) {}

    /// A program of the author's tries the learner's code and leaves a `results.json` in Gradescope's format.
    ///
    /// @param files the program and what lies beside it
    /// @param command what starts it, in the folder that `layout` says
    record Script(About about, SourceTree files, List<String> command, Layout layout) implements TestCase {}

    /// A linter of the language's image looks at the learner's sources; each finding costs points.
    ///
    /// @param linter its name in the language's folder
    /// @param config the linter's own configuration; null for the one of the image
    /// @param perFinding points that a finding costs
    record Style(About about, String linter, @Nullable Content config, Points perFinding) implements TestCase {}

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

    /// Where a script finds what it needs.
    enum Layout {
        /// Its files and the learner's lie together in its working folder; it leaves `results.json` there.
        TOGETHER,
        /// As in Gradescope's containers, below `/autograder`: `source`, `submission`, `results`.
        GRADESCOPE
    }

    /// How the points of several cases are given.
    enum Scoring {
        /// Each case its equal share.
        EACH,
        /// All cases, or nothing.
        ALL,
        /// What the worst case is worth, for all.
        MIN
    }

    /// The kind's name in JSON.
    default String kind() {
        return switch (this) {
            case Io io -> io.referee() == null ? "io" : io.referee().role().word();
            case Unit _ -> "unit";
            case Call _ -> "call";
            case Script _ -> "script";
            case Style _ -> "style";
        };
    }
}
