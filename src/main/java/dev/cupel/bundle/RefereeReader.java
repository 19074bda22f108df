package dev.cupel.bundle;

import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Protocol;
import dev.cupel.domain.Referee.Role;
import dev.cupel.language.Language;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `checker` and `interactor`: a path, or `{run, args, protocol, language}`.
final class RefereeReader {
    private final BundleFiles files;
    private final AssignmentLanguages languages;

    RefereeReader(BundleFiles files, AssignmentLanguages languages) {
        this.files = files;
        this.languages = languages;
    }

    static boolean isAsked(YamlMap test) {
        return Stream.of(Role.values()).anyMatch(role -> test.has(role.word()));
    }

    Optional<Referee> read(YamlMap test) {
        if (isAsked(test)) {
            for (String key : List.of("compare", "outputs")) {
                if (test.has(key)) {
                    test.spotOf(key).fault("`" + key + "` does not go with a checker or interactor, which decides");
                }
            }
        }
        if (test.has("checker") && test.has("interactor")) {
            test.spotOf("checker").fault("a test has a checker or an interactor, not both");
        }
        return Stream.of(Role.values())
                .filter(role -> test.has(role.word()))
                .flatMap(role -> test.value(role.word()).flatMap(value -> referee(role, value)).stream())
                .findFirst();
    }

    private Optional<Referee> referee(Role role, YamlValue value) {
        return switch (value) {
            case YamlText path -> referee(role, path, Protocol.CUPEL, List.of(), Optional.empty());
            case YamlMap map -> inLongForm(role, map);
            case YamlList list -> {
                list.spot().fault("`" + role.word() + "` must be a path, or {run: path, args: [], protocol: cupel}");
                yield Optional.empty();
            }
        };
    }

    private Optional<Referee> inLongForm(Role role, YamlMap map) {
        map.only(List.of("run", "args", "protocol", "language"));
        map.require("run");
        Protocol protocol = map.text("protocol")
                .flatMap(text -> text.oneOf(List.of(Protocol.values()), Protocol::word))
                .orElse(Protocol.CUPEL);
        List<String> args = map.list("args").map(YamlList::texts).orElse(List.of()).stream()
                .map(YamlText::value)
                .toList();
        return map.text("run").flatMap(path -> referee(role, path, protocol, args, map.text("language")));
    }

    private Optional<Referee> referee(
            Role role, YamlText path, Protocol protocol, List<String> args, Optional<YamlText> named) {
        return files.program(path)
                .flatMap(program -> language(path, program.entry(), named)
                        .map(language ->
                                new Referee(role, protocol, language.id(), program.sources(), program.entry(), args)));
    }

    /// As the author says; else the first of the assignment's languages, then of all, that it is a source of.
    private Optional<Language> language(YamlText path, String entry, Optional<YamlText> named) {
        if (named.isPresent()) {
            return named.flatMap(text -> text.oneOf(languages.known().all(), Language::id));
        }
        Optional<Language> found = Stream.concat(languages.all().stream(), languages.known().all().stream())
                .filter(language -> language.isSource(entry))
                .findFirst();
        if (found.isEmpty()) path.spot().fault("`" + path.value() + "` is a source of no language that is installed");
        return found;
    }
}
