package dev.cupel.bundle;

import dev.cupel.domain.Comparison;
import dev.cupel.domain.Content;
import dev.cupel.domain.Referee;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a test of kind `io`: one run, or one for each file of `cases`.
final class IoReader implements TestsReader.KindReader {
    static final List<String> KEYS = List.of(
            "stdin", "stdout", "args", "files", "outputs", "compare", "cases", "scoring", "checker", "interactor");

    private final ContentReader contents;
    private final CasesReader cases;
    private final RefereeReader referees;

    IoReader(BundleFiles files, RefereeReader referees) {
        this.contents = new ContentReader(files);
        this.cases = new CasesReader(files);
        this.referees = referees;
    }

    /// Nothing where there is nothing to compare.
    @Override
    public Optional<TestCase> read(About about, YamlMap map) {
        Comparison comparison = ComparisonReader.read(map);
        Optional<Referee> referee = referees.read(map);
        IoCase single = single(about, map);
        Scoring scoring = scoring(map);
        if (!map.has("cases")) {
            refuse(map, "scoring", "needs `cases` beside it");
            if (!RefereeReader.isAsked(map) && !map.has("stdout") && !map.has("outputs")) {
                map.spot()
                        .fault("the test `" + about.name()
                                + "` expects nothing: give it stdout, outputs, cases, checker, interactor, call, unit, "
                                + "script or style");
                return Optional.empty();
            }
            Patterns.check(map, comparison, List.of(single));
            return Optional.of(new TestCase.Io(about, List.of(single), scoring, comparison, referee.orElse(null)));
        }
        refuse(map, "stdin", "does not go with `cases`, which bring their own");
        refuse(map, "stdout", "does not go with `cases`, which bring their own");
        List<IoCase> runs = map.text("cases")
                .map(pattern -> cases.read(pattern, single, !RefereeReader.isAsked(map)))
                .orElse(List.of());
        Patterns.check(map, comparison, runs);
        return Optional.of(new TestCase.Io(about, runs, scoring, comparison, referee.orElse(null)));
    }

    private IoCase single(About about, YamlMap map) {
        return new IoCase(
                about.name(),
                contents.read(map, "stdin").orElse(Content.EMPTY),
                args(map),
                SourceTree.of(contents.readAll(map, "files")),
                contents.read(map, "stdout").orElse(null),
                contents.readAll(map, "outputs"));
    }

    private static List<String> args(YamlMap map) {
        List<YamlText> args = map.list("args").map(YamlList::texts).orElse(List.of());
        args.stream()
                .filter(arg -> arg.value().indexOf('\0') >= 0)
                .forEach(arg -> arg.spot().fault("an argument cannot hold a NUL"));
        return args.stream().map(YamlText::value).toList();
    }

    private static Scoring scoring(YamlMap map) {
        return map.text("scoring")
                .flatMap(text -> text.oneOf(
                        List.of(Scoring.values()), word -> word.name().toLowerCase(Locale.ROOT)))
                .orElse(Scoring.EACH);
    }

    private static void refuse(YamlMap map, String key, String why) {
        if (map.has(key)) map.spotOf(key).fault("`" + key + "` " + why);
    }
}
