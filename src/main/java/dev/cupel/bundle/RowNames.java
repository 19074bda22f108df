package dev.cupel.bundle;

import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.yaml.YamlMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every row of a result is found by its name, so no two may share one: neither two cases, nor a case and a test.
final class RowNames {
    private RowNames() {}

    static void check(YamlMap root, List<TestCase> tests) {
        Set<String> names = new HashSet<>();
        tests.forEach(test -> names.add(test.about().name()));
        for (TestCase test : tests) {
            if (!(test instanceof TestCase.Io io)) continue;
            for (IoCase run : io.cases()) {
                if (!run.name().equals(io.about().name()) && !names.add(run.name())) {
                    root.spotOf("tests").fault("two results would be called `" + run.name() + "`");
                }
            }
        }
    }
}
