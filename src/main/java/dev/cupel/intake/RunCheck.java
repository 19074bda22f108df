package dev.cupel.intake;

import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Rejected;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.store.Runs;
import java.util.Optional;
import java.util.Set;

/// Whether code may be run without an assignment that would say what is asked for.
final class RunCheck {
    private static final Bytes MOST = Bytes.mebi(1);
    private static final int MOST_ARGS = 100;

    private final Languages languages;
    private final LimitsCheck limits;

    RunCheck(Languages languages, Limits ceiling) {
        this.languages = languages;
        this.limits = new LimitsCheck(ceiling);
    }

    void check(Runs.Request request) {
        refuseTooMuch(request);
        Found found = new Found();
        Set<String> paths = request.draft().files().files().keySet();
        FileNames.check(paths, found);
        Optional<Language> language = languages.find(request.language());
        if (language.isEmpty()) {
            found.add(
                    "/language",
                    "There is no such language here; there are " + String.join(", ", languages.ids()) + ".");
        }
        language.ifPresent(chosen -> checkFiles(chosen, paths, found));
        if (request.draft().args().size() > MOST_ARGS)
            found.add("/args", "At most " + MOST_ARGS + " arguments are taken.");
        if (request.draft().args().stream().anyMatch(arg -> arg.indexOf('\0') >= 0)) {
            found.add("/args", "An argument cannot hold the character NUL.");
        }
        limits.check(request.draft().limits(), found);
        found.rejectIfAny();
    }

    private static void refuseTooMuch(Runs.Request request) {
        Bytes size = request.draft()
                .files()
                .size()
                .plus(new Bytes(request.draft().stdin().size()));
        if (size.compareTo(MOST) > 0 || request.draft().files().files().size() > ArchiveLimits.SUBMISSION.files()) {
            throw new Rejected(new Rejected.Reason.TooLarge("A run takes at most " + ArchiveLimits.SUBMISSION.files()
                    + " files and " + MOST + ", with its input."));
        }
    }

    private static void checkFiles(Language language, Set<String> paths, Found found) {
        if (paths.stream().noneMatch(language::isSource)) {
            found.add("/files", "There is no source file of " + language.name() + " among the files.");
        }
        paths.stream()
                .filter(language::isReserved)
                .forEach(path -> found.addFile(path, "Files of this name change how programs are run."));
    }
}
