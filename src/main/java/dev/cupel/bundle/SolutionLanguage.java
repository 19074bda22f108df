package dev.cupel.bundle;

import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which language a solution is in: as it says, or the only one of the assignment, or the only one whose sources it
/// holds and whose files all of its files can be.
final class SolutionLanguage {
    private final AssignmentLanguages languages;
    private final Function<Language, AcceptedFiles> accepted;

    SolutionLanguage(AssignmentLanguages languages, Function<Language, AcceptedFiles> accepted) {
        this.languages = languages;
        this.accepted = accepted;
    }

    Optional<Language> of(YamlMap solution, SourceTree files) {
        List<Language> all = languages.all();
        if (all.isEmpty()) return Optional.empty();
        if (solution.has("language")) {
            return solution.text("language").flatMap(text -> text.oneOf(all, Language::id));
        }
        if (all.size() == 1) return Optional.of(all.getFirst());
        List<Language> candidates =
                all.stream().filter(language -> couldBe(language, files)).toList();
        if (candidates.size() == 1) return Optional.of(candidates.getFirst());
        solution.spotOf("files").fault(undecided(candidates.isEmpty() ? all : candidates));
        return Optional.empty();
    }

    private boolean couldBe(Language language, SourceTree files) {
        return files.files().keySet().stream().anyMatch(language::isSource)
                && accepted.apply(language).faultsOf(files).isEmpty();
    }

    private static String undecided(List<Language> candidates) {
        return "its files do not tell its language; add one of "
                + candidates.stream()
                        .map(language -> "`language: " + language.id() + "`")
                        .collect(Collectors.joining(", "));
    }
}
