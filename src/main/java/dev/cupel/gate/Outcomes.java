package dev.cupel.gate;

import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Marked;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Validation.Headroom;
import dev.cupel.domain.Verdict;
import java.util.ArrayList;
import java.util.List;

/// What came of a solution, for its author to read.
final class Outcomes {
    private static final int MOST_FAILING = 20;

    private Outcomes() {}

    static Validation.Trial trial(Solution solution, Marked marked) {
        boolean asExpected =
                solution.expect().metBy(marked.grade(), marked.staff().tests());
        return new Validation.Trial(
                solution.name(),
                solution.language(),
                solution.expect(),
                marked.grade(),
                asExpected,
                asExpected ? List.of() : failing(marked));
    }

    static String sentence(Headroom found) {
        return "%s comes near a limit: the test `%s` used %d ms of %d ms (%s), which leaves a factor of %s."
                .formatted(
                        found.solution(),
                        found.test(),
                        found.usedMillis(),
                        found.allowedMillis(),
                        found.limit().word(),
                        found.factor());
    }

    private static List<String> failing(Marked marked) {
        List<String> failing = new ArrayList<>();
        var build = marked.staff().build();
        if (build.verdict() != Verdict.PASSED) {
            failing.add("build: " + build.output().content().text());
        }
        marked.staff().tests().stream()
                .filter(row -> row.verdict() != Verdict.PASSED)
                .limit(MOST_FAILING)
                .forEach(row -> failing.add(inWords(row)));
        marked.staff().flags().forEach(flag -> failing.add("flag: " + flag.word()));
        return failing;
    }

    private static String inWords(TestResult row) {
        return row.name() + ": " + row.verdict().word() + (row.message().isEmpty() ? "" : ": " + row.message());
    }
}
