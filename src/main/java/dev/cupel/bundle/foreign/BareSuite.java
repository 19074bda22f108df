package dev.cupel.bundle.foreign;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A folder with nothing but tests: inputs beside outputs, or files of a unit framework; perhaps with `solutions/`.
final class BareSuite implements ForeignFormats.Format {
    private static final String SOLUTIONS = "solutions";

    @Override
    public boolean fits(SourceTree files) {
        return hasCases(files) || files.files().keySet().stream().anyMatch(BareSuite::isTest);
    }

    private static boolean hasCases(SourceTree files) {
        return files.files().keySet().stream()
                .anyMatch(path -> path.endsWith(".in")
                        && (files.files().containsKey(stem(path) + ".out")
                                || files.files().containsKey(stem(path) + ".ans")));
    }

    private static boolean isTest(String path) {
        return !path.startsWith(SOLUTIONS + "/")
                && path.matches("(.*/)?(test_\\w+\\.py|\\w+_test\\.py|\\w+Tests?\\.java)");
    }

    @Override
    public Optional<Translated> translate(SourceTree files, Languages languages, Faults faults) {
        Tongues tongues = new Tongues(languages);
        return hasCases(files) ? Optional.of(cases(files, tongues)) : unit(files, tongues, faults);
    }

    private static Translated cases(SourceTree files, Tongues tongues) {
        Draft draft = new Draft(files);
        draft.title("Cases");
        List<String> spoken = Tongues.children(files, SOLUTIONS).stream()
                .flatMap(name -> tongues.of(Tongues.at(files, SOLUTIONS + "/" + name)).stream())
                .map(Language::id)
                .distinct()
                .toList();
        draft.languages(spoken.isEmpty() ? List.copyOf(tongues.languages().ids()) : spoken);
        draft.root().putObject("submission");
        files.files().keySet().stream()
                .filter(path -> path.endsWith(".in"))
                .map(path -> path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "")
                .distinct()
                .forEach(folder -> draft.test(folder.isEmpty() ? "cases" : folder)
                        .put("points", "10")
                        .put("cases", folder.isEmpty() ? "*.in" : folder + "/*.in"));
        solutions(files, tongues, draft);
        draft.say("Outputs are compared line by line, and each folder of cases is worth 10 points.");
        return draft.done();
    }

    private static Optional<Translated> unit(SourceTree files, Tongues tongues, Faults faults) {
        String test = files.files().keySet().stream()
                .filter(BareSuite::isTest)
                .findFirst()
                .orElseThrow();
        Optional<Language> language = tongues.of(test);
        if (language.isEmpty()) {
            faults.add(test, "its language is not installed here");
            return Optional.empty();
        }
        Map<String, Content> suite = new TreeMap<>();
        files.files().forEach((path, content) -> {
            if (!path.startsWith(SOLUTIONS + "/")) suite.put("suite/" + path, content);
        });
        Draft draft = new Draft(SourceTree.of(suite).with(files.only(path -> path.startsWith(SOLUTIONS + "/"))));
        draft.title("Unit tests");
        draft.languages(List.of(language.get().id()));
        draft.root().putObject("submission");
        draft.test("tests").put("points", "10").put("unit", "suite/");
        solutions(files, tongues, draft);
        return Optional.of(draft.done());
    }

    /// Those whose names promise it are to pass; the others are not.
    private static void solutions(SourceTree files, Tongues tongues, Draft draft) {
        for (String name : Tongues.children(files, SOLUTIONS)) {
            String path = SOLUTIONS + "/" + name;
            tongues.of(Tongues.at(files, path))
                    .ifPresentOrElse(
                            language -> {
                                var solution = draft.solution(path, language.id());
                                if (name.matches("(?i)(good|right|correct|accepted|passed|reference|solution).*"))
                                    solution.put("expect", "passed");
                                else solution.putObject("expect").put("passes", "false");
                            },
                            () -> draft.say(path + " is left out: its language is not installed here."));
        }
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
