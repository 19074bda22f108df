package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The submissions of a problem package: what their folder says must come of them.
final class KattisSubmissions {
    private static final Map<String, String> VERDICTS = Map.of(
            "wrong_answer", "wrong_answer",
            "time_limit_exceeded", "time_limit",
            "run_time_error", "runtime_error",
            "output_limit_exceeded", "output_limit",
            "compile_error", "build_error",
            "compiler_error", "build_error");

    private KattisSubmissions() {}

    /// Returns the languages in which one is accepted.
    static List<String> add(SourceTree files, Languages languages, Draft draft) {
        Tongues tongues = new Tongues(languages);
        Set<String> accepted = new TreeSet<>();
        List<Found> found = new ArrayList<>();
        for (String folder : Tongues.children(files, "submissions")) {
            for (String name : Tongues.children(files, "submissions/" + folder)) {
                String path = "submissions/" + folder + "/" + name;
                Optional<Language> language = tongues.of(Tongues.at(files, path));
                if (language.isEmpty()) {
                    draft.say(path + " is left out: its language is not installed here.");
                    continue;
                }
                if (folder.equals("accepted")) accepted.add(language.get().id());
                found.add(new Found(folder, path, language.get().id()));
            }
        }
        found.stream().filter(one -> accepted.contains(one.language())).forEach(one -> add(one, draft));
        found.stream()
                .filter(one -> !accepted.contains(one.language()))
                .forEach(one -> draft.say(one.path() + " is left out: no submission in its language is accepted."));
        return List.copyOf(accepted);
    }

    private record Found(String folder, String path, String language) {}

    private static void add(Found found, Draft draft) {
        if (found.folder().equals("accepted")) {
            draft.solution(found.path(), found.language()).put("expect", "passed");
            return;
        }
        String verdict = VERDICTS.get(found.folder());
        if (verdict == null) {
            draft.say(found.path() + " is left out: `" + found.folder()
                    + "` states no verdict that every run must have.");
            return;
        }
        ObjectNode expect = draft.solution(found.path(), found.language()).putObject("expect");
        expect.put("some", verdict); // a judge there may stop at the first case that fails
    }
}
