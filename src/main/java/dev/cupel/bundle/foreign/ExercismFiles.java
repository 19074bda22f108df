package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which files of an exercise are what: as its configuration says, and where that leaves a list empty, as
/// older ones do, by the names that tracks give.
///
/// @param solution what a learner writes
/// @param tests the suite
/// @param editor what a learner sees but does not write
/// @param examples solutions of the authors
record ExercismFiles(List<String> solution, List<String> tests, List<String> editor, List<String> examples) {
    private static final Pattern TEST = Pattern.compile(
            "(tests?|t|spec)/.*|(.*[/._-])?(test|tests|spec)[._-].*|(.*[/._-])?(test|tests)\\.\\w+|.*Tests?\\.\\w+");
    private static final Pattern EXAMPLE =
            Pattern.compile("\\.meta/((example|exemplar)[^/]*|(src/)?reference/.*|(solutions|example)/.*)");

    static ExercismFiles of(SourceTree files, JsonNode config, Languages languages) {
        Tongues tongues = new Tongues(languages);
        Predicate<String> source = path -> tongues.of(path).isPresent();
        Predicate<String> apart = path -> path.startsWith(".");
        Predicate<String> test = TEST.asMatchPredicate();
        List<String> examples = new ArrayList<>(named(config, "example"));
        examples.addAll(named(config, "exemplar"));
        return new ExercismFiles(
                orElse(
                        named(config, "solution"),
                        files,
                        source.and(apart.negate()).and(test.negate())),
                orElse(named(config, "test"), files, source.and(apart.negate()).and(test)),
                named(config, "editor"),
                orElse(examples, files, source.and(EXAMPLE.asMatchPredicate())));
    }

    private static List<String> named(JsonNode config, String kind) {
        List<String> paths = new ArrayList<>();
        config.path("files").path(kind).forEach(path -> paths.add(path.asText("")));
        return paths;
    }

    private static List<String> orElse(List<String> named, SourceTree files, Predicate<String> likely) {
        return named.isEmpty() ? files.files().keySet().stream().filter(likely).toList() : List.copyOf(named);
    }

    /// Which file of a learner's an example stands for: the only one, or the only one with the same ending, where it is
    /// called just `example`; else the one of its own name.
    String inPlaceOf(String example) {
        if (examples.size() == 1 && solution.size() == 1) return laid(solution.getFirst());
        String name = example.substring(example.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        List<String> alike =
                solution.stream().filter(path -> path.endsWith("." + ending)).toList();
        return name.matches("(example|exemplar)\\.\\w+") && alike.size() == 1
                ? laid(alike.getFirst())
                : laid(example.replaceFirst("^\\.meta/(src/)?(reference/java/|example/)?", ""));
    }

    /// Java's build folders are no part of a package's name.
    static String laid(String path) {
        return path.replaceFirst("^src/(main|test)/(java|kotlin)/", "").replaceFirst("^src/(?=[^/]+\\.\\w+$)", "");
    }
}
