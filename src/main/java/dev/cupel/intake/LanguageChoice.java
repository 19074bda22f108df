package dev.cupel.intake;

import dev.cupel.bundle.AcceptedFiles;
import dev.cupel.domain.Assignment;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import java.util.List;
import java.util.Optional;
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
        Optional<Language> told = told(offer);
        if (told.isEmpty() && !offer.files().isEmpty()) {
            found.add("/language", "The names of the files do not tell the language; say which: " + inWords() + ".");
        }
        return told;
    }

    private Optional<Language> named(String id, Found found) {
        Optional<Language> named = only(language -> language.id().equals(id));
        if (named.isEmpty())
            found.add("/language", "This assignment does not take this language, only " + inWords() + ".");
        return named;
    }

    /// Where the files fit no language, the one they hold sources of is what was meant.
    private Optional<Language> told(Offer offer) {
        return only(language -> hasSources(offer, language) && fits(offer, language))
                .or(() -> only(language -> hasSources(offer, language)));
    }

    private static boolean hasSources(Offer offer, Language language) {
        return offer.files().files().keySet().stream().anyMatch(language::isSource);
    }

    private boolean fits(Offer offer, Language language) {
        AcceptedFiles accepted = AcceptedFiles.of(assignment, language);
        return accepted.faultsOf(offer.zipped() ? accepted.fitting(offer.files()) : offer.files())
                .isEmpty();
    }

    private Optional<Language> only(Predicate<Language> wanted) {
        List<Language> fitting = offered.stream().filter(wanted).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private String inWords() {
        return String.join(", ", assignment.languages());
    }
}
