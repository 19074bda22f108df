package dev.cupel.bundle;

import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads `tests`: what every test has, and which kind each is.
final class TestsReader {
    private static final int MAX_TESTS = 500;
    private static final int MAX_RUNS = 1_000;

    private final LimitsReader limits;
    private final Map<TestKind, KindReader> kinds;

    TestsReader(LimitsReader limits, Map<TestKind, KindReader> kinds) {
        this.limits = limits;
        this.kinds = kinds;
    }

    /// Reads what tests of one kind have of their own; nothing where that makes no test.
    interface KindReader {
        Optional<TestCase> read(About about, YamlMap map);
    }

    SuiteOfTests read(YamlMap root) {
        Optional<YamlList> list = root.list("tests");
        int asked = list.map(given -> given.items().size()).orElse(0);
        if (list.isPresent() && asked == 0) root.spotOf("tests").fault("`tests` must hold at least one test");
        if (asked > MAX_TESTS) root.spotOf("tests").fault("more than " + MAX_TESTS + " tests");
        AboutReader abouts = new AboutReader(limits);
        List<TestCase> tests = new ArrayList<>();
        for (YamlMap map : list.map(YamlList::maps).orElse(List.of())) {
            AboutReader.Read about = abouts.read(map);
            test(map, about.about()).filter(_ -> about.sound()).ifPresent(tests::add);
        }
        if (runs(tests) > MAX_RUNS) root.spotOf("tests").fault("more than " + MAX_RUNS + " runs in all");
        RowNames.check(root, tests);
        return new SuiteOfTests(List.copyOf(tests), tests.size() == asked);
    }

    private Optional<TestCase> test(YamlMap map, About about) {
        TestKind kind = TestKind.of(map);
        kind.check(map);
        return Objects.requireNonNull(kinds.get(kind)).read(about, map);
    }

    private static int runs(List<TestCase> tests) {
        return tests.stream()
                .mapToInt(
                        test -> test instanceof TestCase.Io read ? read.cases().size() : 1)
                .sum();
    }
}
