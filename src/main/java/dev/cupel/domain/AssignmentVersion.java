package dev.cupel.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One uploaded bundle of an assignment, and whether its own solutions bore it out.
///
/// @param current whether learners meet this version
/// @param contentHash of the bundle's files, `sha256:…`
/// @param validation what the solutions did; null while that is not known
public record AssignmentVersion(
        VersionRef ref,
        State state,
        boolean current,
        String contentHash,
        Outline outline,
        @Nullable Validation validation,
        Instant createdAt) {

    /// How far a version has come.
    public enum State {
        VALIDATING,
        READY,
        INVALID;

        /// The name in JSON and in the database.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is listed of a bundle without reading it again.
    ///
    /// @param starter what learners begin from, by name; files too large to list are left out
    public record Outline(
            String title,
            String description,
            List<String> languages,
            Points maxScore,
            List<TestOutline> tests,
            Map<String, String> starter,
            List<String> warnings) {

        private static final Bytes LARGEST_STARTER = Bytes.kibi(64);

        public static Outline of(Assignment assignment, List<String> warnings) {
            return new Outline(
                    assignment.title(),
                    assignment.description(),
                    assignment.languages(),
                    assignment.maxScore(),
                    assignment.tests().stream().map(TestOutline::of).toList(),
                    texts(assignment.starter()),
                    warnings);
        }

        private static Map<String, String> texts(SourceTree starter) {
            Map<String, String> texts = new TreeMap<>();
            starter.files().forEach((path, content) -> {
                if (content.size() <= LARGEST_STARTER.count()) texts.put(path, content.text());
            });
            return texts;
        }
    }

    /// One test of an [Outline].
    public record TestOutline(String name, String kind, Points maxPoints, Visibility visibility) {
        static TestOutline of(TestCase test) {
            return new TestOutline(
                    test.about().name(),
                    test.kind(),
                    test.about().points(),
                    test.about().visibility());
        }
    }
}
