package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import java.util.List;
import java.util.Optional;

/// Autograders for Gradescope: `run_autograder`, and `setup.sh` for its image.
///
/// Source of the format: the documentation of Gradescope's autograders.
final class GradescopeFormat implements ForeignFormats.Format {
    private static final String RUN = "run_autograder";
    private static final String SETUP = "setup.sh";
    private static final String ORIGINAL = "autograder";
    private static final String USUAL_POINTS = "100";

    @Override
    public boolean fits(SourceTree files) {
        return files.files().containsKey(RUN);
    }

    @Override
    public Optional<Translated> translate(SourceTree files, Languages languages, Faults faults) {
        Tongues tongues = new Tongues(languages);
        Optional<Language> language =
                tongues.ofMost(files.only(path -> !path.endsWith(".sh"))).or(() -> tongues.named(List.of("python")));
        if (language.isEmpty()) {
            faults.add(RUN, "no language is installed that its files are in");
            return Optional.empty();
        }
        Draft draft = new Draft(SourceTree.EMPTY);
        files.files().forEach((path, content) -> draft.add(ORIGINAL + "/" + path, content));
        draft.title("Autograder");
        draft.languages(List.of(language.get().id()));
        draft.root()
                .putObject("submission")
                .putArray("files")
                .add("*")
                .add("*/*")
                .add("*/*/*");
        if (files.files().containsKey(SETUP)) {
            draft.root().putObject("environment").put("setup", ORIGINAL + "/" + SETUP);
        }
        ObjectNode test = draft.test("autograder").put("points", USUAL_POINTS);
        test.putObject("script").put("run", ORIGINAL + "/" + RUN).put("layout", "gradescope");
        draft.say("The package does not say what it is worth; scores count out of " + USUAL_POINTS
                + ". An assignment.yaml beside it can say otherwise.");
        draft.say("It holds no submissions, so nobody has tried it.");
        draft.say("It runs in the image of " + language.get().id() + ", on Debian and without network.");
        return Optional.of(draft.done());
    }
}
