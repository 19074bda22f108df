package dev.cupel.bundle;

import dev.cupel.domain.FileName;
import dev.cupel.domain.TestCase.JUnitCommand;
import dev.cupel.language.Command;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/// Reads `command` and `report`: a suite that a command of the author's runs.
final class JUnitCommandReader {
    private static final String WORD = "{report}";

    private JUnitCommandReader() {}

    static Optional<JUnitCommand> read(YamlMap test) {
        if (!test.has("command")) {
            if (test.has("report")) test.spotOf("report").fault("`report` needs a `command` beside it");
            return Optional.empty();
        }
        if (!test.has("report")) test.spotOf("command").fault("`report: junit` is missing beside `command`");
        String report = test.value("report").map(JUnitCommandReader::report).orElse(Command.REPORT);
        List<YamlText> words = test.list("command").map(YamlList::texts).orElse(List.of());
        if (words.isEmpty() && test.list("command").isPresent())
            test.spotOf("command").fault("an empty command");
        words.stream()
                .filter(word -> word.value().indexOf('\0') >= 0)
                .forEach(word -> word.spot().fault("an argument cannot hold a NUL"));
        return Optional.of(new JUnitCommand(
                words.stream().map(word -> word.value().replace(WORD, report)).toList(), report));
    }

    /// `junit`, which writes where `{report}` says, or `{junit: build/report.xml}`.
    private static String report(YamlValue value) {
        if (value instanceof YamlMap map) {
            map.only(List.of("junit"));
            map.require("junit");
            Optional<YamlText> path = map.text("junit");
            path.flatMap(text -> FileName.faultOf(text.value()))
                    .ifPresent(why -> map.spotOf("junit").fault("no path of a file: " + why));
            return path.map(YamlText::value).orElse(Command.REPORT);
        }
        if (!(value instanceof YamlText text) || !text.value().equals("junit")) {
            value.spot().fault("`report` must be `junit` or {junit: path/of/report.xml}");
        }
        return Command.REPORT;
    }
}
