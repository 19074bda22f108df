package dev.cupel.intake;

import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import java.util.Optional;
import java.util.Set;

/// Whether something may be handed in for an assignment. Finds everything that is wrong in one go, in words for
/// learners.
final class HandInCheck {
    private static final int LONGEST_LEARNER = 200;

    private final Assignment assignment;
    private final Languages languages;

    HandInCheck(Assignment assignment, Languages languages) {
        this.assignment = assignment;
        this.languages = languages;
    }

    /// The language it is graded in.
    ///
    /// @throws Rejected if it may not be handed in
    Language check(Offer offer) {
        refuseTooMuch(offer.files());
        Found found = new Found();
        checkLearner(offer.learner(), found);
        Set<String> paths = offer.files().files().keySet();
        FileNames.check(paths, found);
        Optional<Language> language = new LanguageChoice(assignment, languages).of(offer, found);
        language.ifPresent(chosen -> checkFiles(chosen, paths, found));
        found.rejectIfAny();
        return language.orElseThrow();
    }

    private void refuseTooMuch(SourceTree files) {
        Bytes most = assignment.handIn().maxBytes();
        if (files.size().compareTo(most) > 0) {
            throw tooLarge(
                    "The files have " + files.size().count() + " bytes together; this assignment takes " + most + ".");
        }
        int mostFiles = ArchiveLimits.SUBMISSION.files();
        if (files.files().size() > mostFiles) {
            throw tooLarge("These are " + files.files().size() + " files; at most " + mostFiles + " are taken.");
        }
    }

    private static Rejected tooLarge(String detail) {
        return new Rejected(new Rejected.Reason.TooLarge(detail));
    }

    private static void checkLearner(String learner, Found found) {
        if (learner.isBlank() || learner.length() > LONGEST_LEARNER || learner.matches("(?s).*[\\p{C}].*")) {
            found.add("/learner", "A learner's name has 1 to " + LONGEST_LEARNER + " printable characters.");
        }
    }

    private void checkFiles(Language language, Set<String> paths, Found found) {
        Wanted wanted = Wanted.in(language, assignment);
        if (paths.isEmpty()) {
            found.add("/files", "There are no files. This assignment wants " + wanted.inWords() + ".");
            return;
        }
        paths.forEach(path -> checkFile(path, wanted, found));
        for (String name : wanted.names()) {
            if (!paths.contains(name)) found.add("/files", missing(name, paths));
        }
        String entry = assignment.handIn().entry().get(language.id());
        if (entry != null && !wanted.names().contains(entry) && !isThere(entry, paths)) {
            found.add("/files", missing(entry, paths));
        }
    }

    private void checkFile(String path, Wanted wanted, Found found) {
        if (wanted.language().isReserved(path)) {
            found.addFile(path, "`" + path + "` may not be handed in: files of this name change how tests are run.");
        } else if (assignment.given().files().containsKey(path)) {
            found.addFile(path, "`" + path + "` is given by the assignment and cannot be replaced.");
        } else if (isOfASuite(path)) {
            found.addFile(path, "`" + path + "` is the name of a file of the tests; choose another.");
        } else if (!wanted.matches(path)) {
            found.addFile(path, "`" + path + "` is not asked for. This assignment wants " + wanted.inWords() + ".");
        }
    }

    private boolean isOfASuite(String path) {
        return assignment.tests().stream()
                .anyMatch(test -> test instanceof TestCase.Unit unit
                        && unit.suite().files().containsKey(path));
    }

    private boolean isThere(String path, Set<String> handedIn) {
        return handedIn.contains(path) || assignment.given().files().containsKey(path);
    }

    private static String missing(String name, Set<String> paths) {
        String sentence = "`" + name + "` is missing: this assignment wants " + name + ".";
        return paths.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(near -> sentence + " Yours is called `" + near + "`; capitals count.")
                .orElse(sentence);
    }
}
