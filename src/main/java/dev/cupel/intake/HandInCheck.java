package dev.cupel.intake;

import dev.cupel.bundle.AcceptedFiles;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.FileName;
import dev.cupel.domain.Glob;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import java.util.Optional;
import java.util.Set;

/// Whether something may be handed in for an assignment. Finds everything that is wrong in one go, in words for
/// learners.
public final class HandInCheck {
    private static final Bytes LARGEST_FILE = ArchiveLimits.SUBMISSION.file();
    private static final int MOST_FILES = ArchiveLimits.SUBMISSION.files();

    private final Assignment assignment;
    private final Languages languages;

    public HandInCheck(Assignment assignment, Languages languages) {
        this.assignment = assignment;
        this.languages = languages;
    }

    /// What is taken in: the language it is graded in, and the files as they are laid.
    public record Checked(Language language, SourceTree files) {}

    /// @throws Rejected if it may not be handed in
    public Checked check(Offer offer) {
        refuseTooMuch(offer.files());
        Found found = new Found();
        LearnerName.check(offer.learner(), found);
        if (offer.files().isEmpty()) found.add("/files", "There are no files.");
        Optional<Checked> checked = new LanguageChoice(assignment, languages)
                .of(offer, found)
                .map(language -> new Checked(language, checkedFiles(offer, language, found)));
        if (checked.isEmpty()) checkNames(offer.files(), found);
        found.rejectIfAny();
        return checked.orElseThrow();
    }

    private void refuseTooMuch(SourceTree files) {
        Bytes most = assignment.handIn().maxBytes();
        if (files.size().compareTo(most) > 0) {
            throw tooLarge(
                    "The files have " + files.size().count() + " bytes together; this assignment takes " + most + ".");
        }
        if (files.files().size() > MOST_FILES) {
            throw tooLarge("These are " + files.files().size() + " files; at most " + MOST_FILES + " are taken.");
        }
        files.files().forEach((path, content) -> {
            if (content.size() > LARGEST_FILE.count()) {
                throw tooLarge("`" + path + "` is larger than " + LARGEST_FILE + ".");
            }
        });
    }

    private static Rejected tooLarge(String detail) {
        return new Rejected(new Rejected.Reason.TooLarge(detail));
    }

    /// What can be said of names before the language is known.
    private static void checkNames(SourceTree files, Found found) {
        for (String path : files.files().keySet()) {
            FileName.faultOfHandedIn(path).ifPresent(fault -> found.addFile(new Rejected.Fault(path, fault)));
        }
    }

    private SourceTree checkedFiles(Offer offer, Language language, Found found) {
        AcceptedFiles accepted = AcceptedFiles.of(assignment, language);
        SourceTree files = offer.zipped() ? accepted.fitting(offer.files()) : offer.files();
        Set<String> paths = files.files().keySet();
        accepted.faultsOf(files).forEach(found::addFile);
        accepted.patterns().stream()
                .filter(Glob::isLiteral)
                .map(Glob::pattern)
                .filter(name -> !paths.contains(name))
                .forEach(name -> found.add("/files", missing(name, paths)));
        checkEntry(language, paths, found);
        return files;
    }

    private static String missing(String name, Set<String> paths) {
        String sentence = "`" + name + "` is missing: this assignment wants " + name + ".";
        return paths.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(near -> sentence + " Yours is called `" + near + "`; capitals count.")
                .orElse(sentence);
    }

    /// Where patterns alone do not ask for the program that is run.
    private void checkEntry(Language language, Set<String> paths, Found found) {
        String entry = assignment.handIn().entry().get(language.id());
        if (entry == null || paths.contains(entry) || assignment.given().files().containsKey(entry)) return;
        found.add("/files", "`" + entry + "` is missing: it is the program that is run.");
    }
}
