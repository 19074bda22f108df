package dev.cupel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a bundle asks of learners, as one immutable value.
///
/// @param languages ids of languages a learner may choose from, at least one
/// @param given files laid beside every submission
/// @param limits of each run, on top of the language's
/// @param build how sources are built
/// @param environment what is put into the languages' images
public record Assignment(
        String title,
        String description,
        List<String> languages,
        HandIn handIn,
        SourceTree starter,
        SourceTree given,
        BuildRules build,
        Environment environment,
        LimitChanges limits,
        List<TestCase> tests,
        List<Solution> solutions) {

    /// What a learner must and may hand in.
    ///
    /// @param files patterns by language; no entry for a language: whatever that language calls sources
    /// @param entry the program to run, by language, where the bundle names it
    /// @param maxBytes of all files together
    public record HandIn(Map<String, List<Glob>> files, Map<String, String> entry, Bytes maxBytes) {}

    /// @param flags build flags by language, each from that language's allow-list
    /// @param limits of the build, on top of the language's build limits
    public record BuildRules(Map<String, List<String>> flags, LimitChanges limits) {
        public static final BuildRules NONE = new BuildRules(Map.of(), LimitChanges.NONE);
    }

    /// What an assignment needs besides its languages, put into an image of its own when it is validated.
    ///
    /// @param packages of Debian, each perhaps with a version: `python3-numpy`
    /// @param setup a script that installs more, with what lies beside it; empty for none
    /// @param entry the script among `setup`; empty for none
    public record Environment(List<String> packages, SourceTree setup, String entry) {
        public static final Environment NONE = new Environment(List.of(), SourceTree.EMPTY, "");

        public boolean isNone() {
            return packages.isEmpty() && entry.isEmpty();
        }
    }

    /// A program of the author's that the suite is tried on before any learner meets it.
    ///
    /// @param name its folder in the bundle
    public record Solution(String name, SourceTree files, String language, Expectation expect) {}

    /// What the author says of a solution; null where they leave it open.
    ///
    /// @param some a verdict that some test must have, whatever others have
    /// @param passes whether it passes at all
    public record Expectation(
            @Nullable Verdict verdict,
            @Nullable Points score,
            @Nullable Verdict some,
            @Nullable Boolean passes) {
        public Expectation(@Nullable Verdict verdict, @Nullable Points score) {
            this(verdict, score, null, null);
        }

        public boolean metBy(Grade grade, List<TestResult> tests) {
            return (verdict == null || verdict == grade.verdict())
                    && (score == null || score.compareTo(grade.score()) == 0)
                    && (passes == null || passes == (grade.verdict() == Verdict.PASSED))
                    && (some == null
                            || some == grade.verdict()
                            || tests.stream().anyMatch(test -> test.verdict() == some));
        }
    }

    public Points maxScore() {
        return tests.stream().map(test -> test.about().points()).reduce(Points.ZERO, Points::plus);
    }

    /// The program to run when `files` were handed in, if the bundle or the number of files decides it.
    public Optional<String> entry(String language, SourceTree sources) {
        String named = handIn.entry().get(language);
        if (named != null) return Optional.of(named);
        return sources.files().size() == 1 ? Optional.of(sources.files().firstKey()) : Optional.empty();
    }
}
