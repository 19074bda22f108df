package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import java.util.List;

/// What was handed in, as its language sees it.
///
/// @param sources the learner's files and the given ones; the given win
/// @param flags of the build
/// @param entry the file to run
record Program(Language language, SourceTree sources, List<String> flags, String entry) {
    static Program of(Assignment assignment, Language language, SourceTree handedIn) {
        SourceTree ownSources = handedIn.only(language::isSource);
        return new Program(
                language,
                handedIn.with(assignment.given()),
                assignment.build().flags().getOrDefault(language.id(), List.of()),
                assignment.entry(language.id(), ownSources).orElse(language.entry()));
    }

    /// Without an assignment: the only source, or the language's usual name.
    static Program of(Language language, SourceTree handedIn) {
        List<String> own =
                handedIn.only(language::isSource).files().keySet().stream().toList();
        return new Program(language, handedIn, List.of(), own.size() == 1 ? own.getFirst() : language.entry());
    }

    /// The files of `tree` that are compiled or checked, sorted.
    List<String> sourcesOf(SourceTree tree) {
        return tree.files().keySet().stream().filter(language::isSource).toList();
    }
}
