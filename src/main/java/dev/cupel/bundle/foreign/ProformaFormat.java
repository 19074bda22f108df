package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tasks of ProFormA 2.1: `task.xml` with its files.
///
/// Source of the format: ProFormA 2.1, schema and white paper.
final class ProformaFormat implements ForeignFormats.Format {
    private static final String TASK = "task.xml";

    @Override
    public boolean fits(SourceTree files) {
        return files.files().containsKey(TASK);
    }

    @Override
    public Optional<Translated> translate(SourceTree files, Languages languages, Faults faults) {
        return Xml.read(TASK, files.need(TASK), faults).flatMap(task -> translate(files, task, languages, faults));
    }

    private static Optional<Translated> translate(SourceTree files, Xml task, Languages languages, Faults faults) {
        String spoken = task.text("proglang").toLowerCase(Locale.ROOT);
        Optional<Language> language = new Tongues(languages)
                .named(List.of(spoken, spoken.replace("c++", "cpp"), spoken.replaceAll("[0-9. ]", "")));
        if (language.isEmpty()) {
            faults.add(TASK, "the language `" + spoken + "` is not installed here");
            return Optional.empty();
        }
        Draft draft = new Draft(SourceTree.EMPTY);
        draft.title(task.text("title"));
        draft.description(Markup.fromHtml(task.text("description")));
        draft.languages(List.of(language.get().id()));
        ProformaFiles attached = new ProformaFiles(task, files, draft);
        submission(task, draft);
        tests(task, attached, language.get(), draft);
        solutions(task, attached, language.get(), draft);
        if (task.child("external-resources").isPresent()) draft.say("External resources are not fetched.");
        return Optional.of(draft.done());
    }

    private static void submission(Xml task, Draft draft) {
        ObjectNode submission = draft.root().putObject("submission");
        Set<String> names = new LinkedHashSet<>();
        task.child("submission-restrictions").ifPresent(restrictions -> {
            for (Xml file : restrictions.all("file-restriction")) {
                boolean plain = file.attribute("pattern-format").matches("|none");
                if (file.attribute("use").equals("prohibited")) continue;
                if (plain && !file.text().isEmpty()) names.add(file.text());
                else draft.say("The pattern `" + file.text() + "` for file names is not carried over.");
            }
        });
        if (!names.isEmpty()) {
            var wanted = submission.putArray("files");
            names.forEach(wanted::add);
        }
    }

    private static void tests(Xml task, ProformaFiles attached, Language language, Draft draft) {
        for (Xml test : task.child("tests").map(tests -> tests.all("test")).orElse(List.of())) {
            String id = test.attribute("id");
            String type = test.text("test-type");
            String name = test.text("title").isEmpty() ? id : test.text("title");
            String folder = "tests/" + id.replaceAll("[^A-Za-z0-9._-]", "_");
            List<String> refs = test.descendants("fileref")
                    .map(ref -> ref.attribute("refid"))
                    .toList();
            if (type.equals("unittest") && language.suites() != null && attached.lay(refs, folder)) {
                draft.test(name).put("points", weight(task, id)).put("unit", folder + "/");
            } else if (type.endsWith("checkstyle") && language.linters().containsKey("checkstyle")) {
                ObjectNode style =
                        draft.test(name).put("points", weight(task, id)).put("style", "checkstyle");
                if (attached.lay(refs, folder)) style.put("config", attached.first(refs, folder));
            } else if (type.endsWith("compilation")) {
                draft.say("The test `" + name + "` is no test here: what does not build earns nothing anyway.");
            } else {
                draft.say("The test `" + name + "` of type " + type + " is not carried over.");
            }
        }
        if (!draft.root().has("tests")) draft.root().putArray("tests");
    }

    private static String weight(Xml task, String test) {
        return task.child("grading-hints").stream()
                .flatMap(hints -> hints.descendants("test-ref"))
                .filter(ref -> ref.attribute("ref").equals(test))
                .map(ref -> ref.attribute("weight"))
                .filter(weight -> weight.matches("[0-9]{1,6}(\\.[0-9]{1,6})?"))
                .findFirst()
                .orElse("1");
    }

    private static void solutions(Xml task, ProformaFiles attached, Language language, Draft draft) {
        List<Xml> solutions = task.child("model-solutions")
                .map(found -> found.all("model-solution"))
                .orElse(List.of());
        int number = 0;
        for (Xml solution : solutions) {
            String folder = "solutions/" + ++number;
            List<String> refs = solution.descendants("fileref")
                    .map(ref -> ref.attribute("refid"))
                    .toList();
            if (attached.lay(refs, folder))
                draft.solution(folder, language.id()).put("expect", "passed");
            else draft.say("The model solution " + solution.attribute("id") + " has no files.");
        }
    }

    /// The files of a task, by the ids that its tests and solutions call them by.
    private record ProformaFiles(Xml task, SourceTree files, Draft draft) {
        boolean lay(List<String> ids, String folder) {
            long laid = ids.stream()
                    .flatMap(id -> file(id).stream())
                    .peek(file -> draft.add(folder + "/" + file.name(), file.content()))
                    .count();
            return laid > 0;
        }

        String first(List<String> ids, String folder) {
            return ids.stream()
                    .flatMap(id -> file(id).stream())
                    .map(file -> folder + "/" + file.name())
                    .findFirst()
                    .orElse("");
        }

        private record Attached(String name, Content content) {}

        private Optional<Attached> file(String id) {
            return task.child("files").stream()
                    .flatMap(all -> all.all("file").stream())
                    .filter(file -> file.attribute("id").equals(id))
                    .flatMap(file -> Stream.of(
                                    "embedded-txt-file", "embedded-bin-file", "attached-txt-file", "attached-bin-file")
                            .flatMap(kind -> file.all(kind).stream().flatMap(found -> attached(kind, found).stream())))
                    .findFirst();
        }

        private Optional<Attached> attached(String kind, Xml found) {
            if (kind.equals("embedded-txt-file")) {
                return Optional.of(new Attached(found.attribute("filename"), Content.of(found.raw())));
            }
            if (kind.equals("embedded-bin-file")) {
                byte[] bytes = java.util.Base64.getMimeDecoder().decode(found.text());
                return Optional.of(new Attached(found.attribute("filename"), Content.of(bytes)));
            }
            Content content = files.files().get(found.text());
            return Optional.ofNullable(content).map(there -> new Attached(found.text(), there));
        }
    }
}
