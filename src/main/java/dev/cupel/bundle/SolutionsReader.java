package dev.cupel.bundle;

import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Points;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Reads `solutions`: the programs that show what the tests do.
final class SolutionsReader {
    private static final int MAX = 100;

    private final BundleFiles files;
    private final AssignmentLanguages languages;
    private final SourceTree given;
    private final Optional<Points> maxScore;

    SolutionsReader(BundleFiles files, AssignmentLanguages languages, SourceTree given, Optional<Points> maxScore) {
        this.files = files;
        this.languages = languages;
        this.given = given;
        this.maxScore = maxScore;
    }

    List<Solution> read(YamlMap root, Function<Language, AcceptedFiles> accepted) {
        List<YamlMap> maps = root.list("solutions").map(YamlList::maps).orElse(List.of());
        if (maps.size() > MAX) root.spotOf("solutions").fault("more than " + MAX + " solutions");
        List<Solution> solutions = new ArrayList<>();
        for (YamlMap map : maps) solution(map, accepted).ifPresent(solutions::add);
        return List.copyOf(solutions);
    }

    private Optional<Solution> solution(YamlMap map, Function<Language, AcceptedFiles> accepted) {
        map.only(List.of("files", "expect", "language"));
        map.require("files", "expect");
        var expect = new ExpectationReader(maxScore).read(map);
        Optional<YamlText> path = map.text("files");
        SourceTree all = path.map(files::folderOrFile).orElse(SourceTree.EMPTY);
        if (path.isEmpty() || all.isEmpty()) return Optional.empty();
        SourceTree tree = withoutGiven(all);
        if (tree.isEmpty()) map.spotOf("files").fault("`" + path.get().value() + "` holds nothing but given files");
        Optional<Language> language = new SolutionLanguage(languages, accepted).of(map, tree);
        language.ifPresent(known -> accepted.apply(known)
                .faultsOf(tree)
                .forEach(fault -> map.spotOf("files")
                        .fault("`" + fault.pointer() + "` of `" + path.get().value() + "` " + fault.detail())));
        return language.map(known -> new Solution(name(path.get()), tree, known.id(), expect));
    }

    /// Authors keep copies of given files beside a solution, to run it at home.
    private SourceTree withoutGiven(SourceTree tree) {
        return tree.only(
                path -> !Objects.equals(tree.files().get(path), given.files().get(path)));
    }

    private static String name(YamlText path) {
        return path.value().endsWith("/")
                ? path.value().substring(0, path.value().length() - 1)
                : path.value();
    }
}
