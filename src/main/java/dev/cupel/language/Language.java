package dev.cupel.language;

import dev.cupel.domain.Glob;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One language, as its folder describes it. Commands are templates for [Command].
///
/// @param image name of the image, resolved to a digest where it is used
/// @param sources which files are compiled or checked
/// @param entry the usual name of a program
/// @param environment of every step
/// @param suites how instructors' unit suites are run; null if the language has no framework
/// @param calls the command that answers calls; null if the language has no driver for them
/// @param limits of a run where an assignment says nothing
/// @param dataLimit whether a huge allocation fails the way the language itself reports it
/// @param outOfMemory words in a failed run's error output that mean its memory ran out
/// @param reserved names a learner may not hand in
/// @param flags build flags an assignment may ask for
/// @param mutation how its programs can be given faults; null if nobody said
/// @param linters commands that look at sources and print a line `file:line: …` for each finding, by name
public record Language(
        String id,
        String name,
        String image,
        List<Glob> sources,
        String entry,
        Map<String, String> environment,
        List<String> build,
        List<String> run,
        @Nullable Suites suites,
        @Nullable List<String> calls,
        Limits limits,
        Limits buildLimits,
        boolean dataLimit,
        List<String> outOfMemory,
        List<Glob> reserved,
        List<String> flags,
        Map<String, List<String>> linters,
        @Nullable Mutation mutation) {

    /// How unit suites of a language are run.
    ///
    /// @param tests which of a suite's files hold tests
    /// @param sealed other files of a suite that its harness loads itself, so that nobody else needs to see them
    /// @param build empty if a suite needs none
    /// @param junit whether the framework itself writes JUnit XML, rather than a harness of ours reporting
    /// @param limits of a suite's process and of its build
    public record Suites(
            String framework,
            List<Glob> tests,
            List<Glob> sealed,
            List<String> build,
            List<String> run,
            Limits limits,
            boolean junit) {

        /// The files of a suite that hold tests.
        public List<String> testsOf(SourceTree suite) {
            return suite.files().keySet().stream().filter(this::isTest).toList();
        }

        private boolean isTest(String path) {
            return tests.stream().anyMatch(glob -> glob.matchesAnywhere(path));
        }

        /// Whether a suite's file is not to be found in its folder while the suite runs.
        public boolean isSealed(String path) {
            return !junit && (isTest(path) || sealed.stream().anyMatch(glob -> glob.matchesAnywhere(path)));
        }
    }

    /// How a language writes what is no code.
    ///
    /// @param lineComments what begins a comment that ends with its line
    /// @param blockComments what begins a comment, and what ends it
    /// @param strings what stands around a text, longer ones tried first
    /// @param skip lines that no fault is put in
    public record Mutation(
            List<String> lineComments, List<List<String>> blockComments, List<String> strings, List<Pattern> skip) {}

    /// How this language runs suites; a bundle that asks for one where there is none was refused.
    public Suites suitesNeeded() {
        if (suites == null) throw new IllegalStateException(id + " has no framework for unit suites");
        return suites;
    }

    public boolean isSource(String path) {
        return sources.stream().anyMatch(glob -> glob.matchesAnywhere(path));
    }

    public boolean isReserved(String path) {
        return reserved.stream().anyMatch(glob -> glob.matchesAnywhere(path));
    }
}
