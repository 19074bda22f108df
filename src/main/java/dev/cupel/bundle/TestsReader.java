package dev.cupel.bundle;

import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `tests`: what every test has, and which kind each is.
final class TestsReader {
    private static final int MAX_TESTS = 500;
    private static final int MAX_RUNS = 1_000;

    private static final List<String> PLANNED = List.of("script", "checker", "interactor");

    private static final List<String> NOT_OF_A_CALL = Stream.of(IoReader.KEYS, UnitReader.KEYS)
            .flatMap(List::stream)
            .filter(key -> !CallReader.KEYS.contains(key))
            .toList();

    private final LimitsReader limits;
    private final IoReader io;
    private final UnitReader unit;
    private final CallReader call;

    TestsReader(LimitsReader limits, IoReader io, UnitReader unit, CallReader call) {
        this.limits = limits;
        this.io = io;
        this.unit = unit;
        this.call = call;
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
        boolean isCall = CallReader.isCall(map);
        List<String> planned = isCall ? PLANNED.subList(1, PLANNED.size()) : PLANNED;
        NotYet.only(
                map,
                Stream.of(
                                AboutReader.KEYS,
                                IoReader.KEYS,
                                UnitReader.KEYS,
                                isCall ? CallReader.KEYS : List.<String>of())
                        .flatMap(List::stream)
                        .toList(),
                planned);
        if (planned.stream().anyMatch(map::has)) return Optional.empty();
        if (isCall) {
            refuse(map, NOT_OF_A_CALL, "does not go with `call`");
            return call.read(about, map);
        }
        if (map.has("unit")) {
            refuse(map, IoReader.KEYS, "does not go with `unit`");
            return Optional.of(unit.read(about, map));
        }
        refuse(map, UnitReader.KEYS, "needs a `unit` suite beside it");
        return io.read(about, map);
    }

    private static void refuse(YamlMap map, List<String> keys, String why) {
        keys.stream().filter(map::has).forEach(key -> map.spotOf(key).fault("`" + key + "` " + why));
    }

    private static int runs(List<TestCase> tests) {
        return tests.stream()
                .mapToInt(
                        test -> test instanceof TestCase.Io read ? read.cases().size() : 1)
                .sum();
    }
}
