package dev.cupel.intake;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Glob;
import dev.cupel.language.Language;
import java.util.List;
import java.util.stream.Collectors;

/// Which files an assignment wants in one language: what its bundle says, else whatever the language calls sources.
///
/// @param anywhere whether a pattern without folders also fits in any folder, as it does for a language's sources
record Wanted(Language language, List<Glob> patterns, boolean anywhere) {
    static Wanted in(Language language, Assignment assignment) {
        List<Glob> named = assignment.handIn().files().get(language.id());
        return named == null ? new Wanted(language, language.sources(), true) : new Wanted(language, named, false);
    }

    boolean matches(String path) {
        return patterns.stream().anyMatch(pattern -> anywhere ? pattern.matchesAnywhere(path) : pattern.matches(path));
    }

    /// Names that must be there.
    List<String> names() {
        return patterns.stream().filter(Glob::isLiteral).map(Glob::pattern).toList();
    }

    /// As a learner reads it: `sum.py, *.txt`.
    String inWords() {
        return patterns.stream().map(Glob::pattern).collect(Collectors.joining(", "));
    }
}
