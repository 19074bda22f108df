package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import dev.cupel.yaml.YamlFile;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Problem packages of ICPC and Kattis.
///
/// Source of the format: Kattis problem package format, legacy and 2025-09.
final class KattisFormat implements ForeignFormats.Format {
    private static final String PROBLEM = "problem.yaml";
    private static final List<String> STATEMENTS = List.of("statement", "problem_statement");
    private static final Pattern PROBLEM_NAME = Pattern.compile("\\\\problemname\\{([^}]{1,200})}");

    @Override
    public boolean fits(SourceTree files) {
        return files.files().containsKey(PROBLEM) && !files.below("data").isEmpty();
    }

    @Override
    public Optional<Translated> translate(SourceTree files, Languages languages, Faults faults) {
        return YamlFile.read(PROBLEM, files.need(PROBLEM), faults)
                .flatMap(problem -> translate(files, problem, languages, faults));
    }

    private static Optional<Translated> translate(
            SourceTree files, YamlMap problem, Languages languages, Faults faults) {
        List<String> types = words(problem, "type");
        for (String type : List.of("multi-pass", "submit-answer")) {
            if (types.contains(type))
                problem.spotOf("type").fault("problems of type " + type + " cannot be graded here");
        }
        Draft draft = new Draft(files);
        draft.title(name(problem).or(() -> nameInStatement(files)).orElse("Problem"));
        statement(files, draft);
        List<String> accepted = KattisSubmissions.add(files, languages, draft);
        if (accepted.isEmpty())
            faults.add("submissions", "no accepted submission is in a language that is installed here");
        draft.languages(accepted);
        draft.root().putObject("submission");
        limits(files, problem, draft);
        KattisJudge judge = KattisJudge.of(files, problem, types, draft, faults);
        new KattisData(files, judge, draft, types.contains("scoring")).add();
        unsaid(files, problem, draft);
        return faults.isEmpty() ? Optional.of(draft.done()) : Optional.empty();
    }

    static List<String> words(YamlMap map, String key) {
        return switch (map.value(key).orElse(null)) {
            case YamlText text -> List.of(text.value().split("\\s+", -1));
            case YamlList list ->
                list.items().stream()
                        .filter(YamlText.class::isInstance)
                        .map(item -> ((YamlText) item).value())
                        .toList();
            case YamlMap _ -> List.of();
            case null -> List.of();
        };
    }

    private static Optional<String> name(YamlMap problem) {
        return problem.value("name").flatMap(value -> switch (value) {
            case YamlText text -> Optional.of(text.value());
            case YamlMap byLanguage ->
                Stream.concat(Stream.of("en"), byLanguage.keys().stream())
                        .flatMap(key -> byLanguage.value(key).stream())
                        .filter(YamlText.class::isInstance)
                        .map(text -> ((YamlText) text).value())
                        .findFirst();
            case YamlList _ -> Optional.<String>empty();
        });
    }

    private static Optional<String> nameInStatement(SourceTree files) {
        return statements(files).stream()
                .flatMap(path -> PROBLEM_NAME.matcher(files.need(path).text()).results())
                .map(name -> name.group(1).strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /// The English one first.
    private static List<String> statements(SourceTree files) {
        return STATEMENTS.stream()
                .flatMap(folder -> files.files().keySet().stream()
                        .filter(path -> path.startsWith(folder + "/problem") && path.matches(".*\\.(md|tex)")))
                .sorted((a, b) -> Boolean.compare(!a.contains(".en."), !b.contains(".en.")))
                .toList();
    }

    private static void statement(SourceTree files, Draft draft) {
        List<String> found = statements(files);
        if (found.isEmpty()) {
            draft.say("There is no statement in Markdown or LaTeX, so learners see none.");
            return;
        }
        String path = found.getFirst();
        String text = files.need(path).text();
        draft.description(path.endsWith(".md") ? text : Markup.fromLatex(text));
        if (path.endsWith(".tex")) draft.say(path + " is shown as plain words, without its formulas and pictures.");
        found.stream().skip(1).forEach(other -> draft.say(other + " is not shown: an assignment has one description."));
    }

    private static void limits(SourceTree files, YamlMap problem, Draft draft) {
        ObjectNode limits = draft.root().putObject("limits");
        Optional<YamlMap> given =
                problem.value("limits").filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
        Optional<String> seconds = given.flatMap(map -> number(map, "time_limit"))
                .or(() -> file(files, ".timelimit"))
                .or(() -> file(files, "domjudge-problem.ini")
                        .map(ini -> ini.replaceAll("(?s).*timelimit\\s*=\\s*'?([0-9.]+).*", "$1")))
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,4}(\\.[0-9]{1,3})?"));
        if (seconds.isPresent()) {
            long millis = Math.min(60_000, Math.round(Double.parseDouble(seconds.get()) * 1_000));
            limits.put("cpu", millis + "ms");
        } else {
            draft.say(
                    "No time limit is given; the language's own holds instead of one derived from the accepted submissions.");
        }
        limits.put(
                "memory",
                Math.min(
                                2048,
                                given.flatMap(map -> number(map, "memory"))
                                        .map(KattisFormat::whole)
                                        .orElse(1024)) + "MiB");
        limits.put("output", "1MiB");
        given.flatMap(map -> number(map, "output"))
                .filter(mebi -> whole(mebi) > 1)
                .ifPresent(mebi -> draft.say("The output limit of " + mebi + " MiB becomes 1 MiB."));
    }

    private static int whole(String number) {
        return (int) Math.max(1, Math.min(1_000_000, Math.round(Double.parseDouble(number))));
    }

    static Optional<String> number(YamlMap map, String key) {
        return map.value(key)
                .filter(YamlText.class::isInstance)
                .map(value -> ((YamlText) value).value())
                .filter(text -> text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"));
    }

    private static Optional<String> file(SourceTree files, String path) {
        return Optional.ofNullable(files.files().get(path)).map(content -> content.text());
    }

    private static void unsaid(SourceTree files, YamlMap problem, Draft draft) {
        for (String folder : List.of(
                "input_validators",
                "input_format_validators",
                "input_validator",
                "answer_validators",
                "static_validator",
                "graders",
                "generators")) {
            if (!files.below(folder).isEmpty()) draft.say(folder + "/ is not run here.");
        }
        if (!files.below("include").isEmpty()) {
            draft.say("include/ is not carried over: submissions are built without files of the problem.");
        }
        problem.value("grading")
                .map(YamlValue::spot)
                .ifPresent(_ -> draft.say("`grading` of problem.yaml is not carried over."));
    }

    static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
