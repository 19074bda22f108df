package dev.cupel.gate;

import dev.cupel.domain.Marked;
import dev.cupel.domain.TestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Tests that do not say the same of the same program each time.
final class Flicker {
    private Flicker() {}

    /// A sentence for each row that differs between these gradings of one solution.
    static List<String> between(String solution, List<Marked> gradings) {
        List<Map<String, String>> seen =
                gradings.stream().map(Flicker::outcomes).toList();
        List<String> flaky = new ArrayList<>();
        for (String row : seen.getFirst().keySet()) {
            List<String> outcomes = seen.stream()
                    .map(outcome -> Objects.requireNonNullElse(outcome.get(row), "missing"))
                    .distinct()
                    .toList();
            if (outcomes.size() > 1) flaky.add(sentence(row, solution, outcomes));
        }
        return flaky;
    }

    private static String sentence(String row, String solution, List<String> outcomes) {
        return "The test `%s` is flaky: of %s it said %s.".formatted(row, solution, String.join(", then ", outcomes));
    }

    private static Map<String, String> outcomes(Marked marked) {
        return marked.staff().tests().stream()
                .collect(Collectors.toMap(TestResult::name, Flicker::outcome, (first, _) -> first, LinkedHashMap::new));
    }

    private static String outcome(TestResult row) {
        return row.verdict().word() + " with " + row.points() + " points";
    }
}
