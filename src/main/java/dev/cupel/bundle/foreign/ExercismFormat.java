package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Exercises of Exercism: `.meta/config.json` names the files.
///
/// Source of the format: Exercism's documentation for builders of tracks.
final class ExercismFormat implements ForeignFormats.Format {
    private static final String CONFIG = ".meta/config.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DOCS =
            List.of(".docs/introduction.md", ".docs/instructions.md", ".docs/instructions.append.md");

    @Override
    public boolean fits(SourceTree files) {
        return files.files().containsKey(CONFIG);
    }

    @Override
    public Optional<Translated> translate(SourceTree files, Languages languages, Faults faults) {
        JsonNode config;
        try {
            config = JSON.readTree(files.need(CONFIG).bytes());
        } catch (JsonProcessingException e) {
            faults.add(CONFIG, "not well-formed: " + e.getOriginalMessage());
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<String> solution = paths(config, "solution");
        List<String> tests = paths(config, "test");
        Optional<Language> language = solution.stream()
                .flatMap(path -> new Tongues(languages).of(path).stream())
                .findFirst();
        if (solution.isEmpty() || tests.isEmpty() || language.isEmpty()) {
            faults.add(CONFIG, "`files` names no solution in a language that is installed here, or no tests");
            return Optional.empty();
        }
        return Optional.of(translate(files, config, solution, tests, language.get()));
    }

    private static Translated translate(
            SourceTree files, JsonNode config, List<String> solution, List<String> tests, Language language) {
        Draft draft = new Draft(SourceTree.EMPTY);
        draft.title(config.path("title").asText(config.path("blurb").asText("Exercise")));
        draft.description(String.join(
                "\n\n",
                DOCS.stream()
                        .flatMap(path -> Stream.ofNullable(files.files().get(path)))
                        .map(Content::text)
                        .toList()));
        draft.languages(List.of(language.id()));
        var submission = draft.root().putObject("submission").putArray("files");
        for (String path : solution) {
            submission.add(laid(path));
            Content stub = files.files().get(path);
            if (stub != null) {
                draft.add("starter/" + laid(path), stub);
                draft.root().put("starter", "starter/");
            }
        }
        for (String path : tests) suite(files, path, draft);
        for (String path : paths(config, "editor")) suite(files, path, draft);
        draft.test("tests").put("points", "10").put("unit", "suite/");
        example(files, config, solution, language, draft);
        return draft.done();
    }

    /// Java's build folders are no part of a package's name.
    private static String laid(String path) {
        return path.replaceFirst("^src/(main|test)/(java|kotlin)/", "").replaceFirst("^src/(?=[^/]+\\.\\w+$)", "");
    }

    /// Learners of a track enable one test after the other; a grader runs all.
    private static void suite(SourceTree files, String path, Draft draft) {
        Content content = files.files().get(path);
        if (content == null) return;
        String text = content.text().replaceAll("(?m)^\\s*@(Disabled|Ignore)(\\(.*\\))?\\s*$", "");
        draft.add("suite/" + laid(path), text.equals(content.text()) ? content : Content.of(text));
    }

    private static void example(
            SourceTree files, JsonNode config, List<String> solution, Language language, Draft draft) {
        List<String> examples = new ArrayList<>(paths(config, "example"));
        examples.addAll(paths(config, "exemplar"));
        if (examples.isEmpty()) {
            draft.say("There is no example, so nobody has tried whether the tests can be passed.");
            return;
        }
        boolean alone = examples.size() == 1 && solution.size() == 1;
        for (String path : examples) {
            Content content = files.files().get(path);
            if (content == null) continue;
            String name = alone
                    ? laid(solution.getFirst())
                    : laid(path.replaceFirst("^\\.meta/(src/)?(reference/java/|example/)?", ""));
            draft.add("solutions/example/" + name, content);
        }
        draft.solution("solutions/example", language.id()).put("expect", "passed");
    }

    private static List<String> paths(JsonNode config, String kind) {
        List<String> paths = new ArrayList<>();
        config.path("files").path(kind).forEach(path -> paths.add(path.asText("")));
        return paths;
    }
}
