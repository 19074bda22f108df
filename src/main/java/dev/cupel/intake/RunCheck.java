package dev.cupel.intake;

import dev.cupel.bundle.AcceptedFiles;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Glob;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.store.Runs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether code may be run without an assignment that would say what is asked for.
final class RunCheck {
    private static final Bytes MOST = Bytes.mebi(1);
    private static final Glob ANY = new Glob("**");
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
        Optional<Language> language = languages.find(request.language());
        if (language.isEmpty()) {
            found.add(
                    "/language",
                    "There is no such language here; there are " + String.join(", ", languages.ids()) + ".");
        }
        language.ifPresent(chosen -> checkFiles(chosen, request.draft().files(), found));
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

    private static void checkFiles(Language language, SourceTree files, Found found) {
        if (files.files().keySet().stream().noneMatch(language::isSource)) {
            found.add("/files", "There is no source file of " + language.name() + " among the files.");
        }
        new AcceptedFiles(language, List.of(ANY), Set.of()).faultsOf(files).forEach(found::addFile);
    }
}
