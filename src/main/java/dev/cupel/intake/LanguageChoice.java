package dev.cupel.intake;

import dev.cupel.domain.Assignment;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds out which language something is handed in for: the one that is named, the only one there is, or the one that
/// the names of the files tell.
final class LanguageChoice {
    private final Assignment assignment;
    private final List<Language> offered;

    LanguageChoice(Assignment assignment, Languages languages) {
        this.assignment = assignment;
        this.offered = assignment.languages().stream().map(languages::get).toList();
    }

    /// Empty after a fault was added.
    Optional<Language> of(Offer offer, Found found) {
        if (offer.language() != null) return named(offer.language(), found);
        if (offered.size() == 1) return Optional.of(offered.getFirst());
        Optional<Language> told = told(offer.files().files().keySet());
        if (told.isEmpty()) {
            found.add(
                    "/language", "Say which language this is: " + inWords() + ". The names of the files do not tell.");
        }
        return told;
    }

    private Optional<Language> named(String id, Found found) {
        Optional<Language> named =
                offered.stream().filter(language -> language.id().equals(id)).findFirst();
        if (named.isEmpty()) {
            found.add("/language", "This assignment is not for this language; it takes " + inWords() + ".");
        }
        return named;
    }

    /// Where no language wants all of the files, one that wants some of them is what was meant.
    private Optional<Language> told(Set<String> paths) {
        return only(language -> paths.stream().allMatch(Wanted.in(language, assignment)::matches))
                .or(() -> only(language -> paths.stream().anyMatch(Wanted.in(language, assignment)::matches)))
                .or(() -> only(language -> paths.stream().anyMatch(language::isSource)));
    }

    private Optional<Language> only(Predicate<Language> fits) {
        List<Language> fitting = offered.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private String inWords() {
        return String.join(", ", assignment.languages());
    }
}
