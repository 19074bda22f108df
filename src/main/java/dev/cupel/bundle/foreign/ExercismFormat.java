package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Exercises of Exercism.
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
        ExercismFiles named = ExercismFiles.of(files, config, languages);
        Optional<Language> language = named.solution().stream()
                .flatMap(path -> new Tongues(languages).of(path).stream())
                .findFirst();
        if (named.tests().isEmpty() || language.isEmpty()) {
            faults.add(CONFIG, "`files` names no solution in a language that is installed here, or no tests");
            return Optional.empty();
        }
        return Optional.of(translate(files, config, named, language.get()));
    }

    private static Translated translate(SourceTree files, JsonNode config, ExercismFiles named, Language language) {
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
        for (String path : named.solution()) {
            submission.add(ExercismFiles.laid(path));
            Content stub = files.files().get(path);
            if (stub != null) {
                draft.add("starter/" + ExercismFiles.laid(path), stub);
                draft.root().put("starter", "starter/");
            }
        }
        for (String path : named.tests()) suite(files, path, draft);
        for (String path : named.editor()) suite(files, path, draft);
        draft.test("tests").put("points", "10").put("unit", "suite/");
        example(files, named, language, draft);
        return draft.done();
    }

    /// Learners of a track enable one test after the other; a grader runs all.
    private static void suite(SourceTree files, String path, Draft draft) {
        Content content = files.files().get(path);
        if (content == null) return;
        String text = content.text().replaceAll("(?m)^\\s*@(Disabled|Ignore)(\\(.*\\))?\\s*$", "");
        draft.add("suite/" + ExercismFiles.laid(path), text.equals(content.text()) ? content : Content.of(text));
    }

    private static void put(Map<String, Content> into, String name, SourceTree files, String path) {
        Content content = files.files().get(path);
        if (content != null) into.put(name, content);
    }

    private static void example(SourceTree files, ExercismFiles named, Language language, Draft draft) {
        if (named.examples().isEmpty()) {
            draft.say("There is no example, so nobody has tried whether the tests can be passed.");
            return;
        }
        Map<String, Content> example = new TreeMap<>();
        for (String path : named.solution())
            put(example, ExercismFiles.laid(path), files, path); // it may leave out a header
        for (String path : named.examples()) put(example, named.inPlaceOf(path), files, path);
        example.forEach((name, content) -> draft.add("solutions/example/" + name, content));
        draft.solution("solutions/example", language.id()).put("expect", "passed");
    }
}
