package dev.cupel.grading;

import dev.cupel.domain.TestCase.Isolation;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Language;
import java.util.ArrayList;
import java.util.List;

/// What one process runs of a suite: all of it, or one of its test files.
///
/// @param key names it among all parts of an assignment
/// @param step the id of the step that runs it
/// @param files the test files it runs
record SuitePart(String key, String step, List<String> files) {
    /// @param number index of the test in its assignment
    static List<SuitePart> of(Language language, Unit unit, int number) {
        String name = unit.about().name();
        if (SuiteKind.of(language, unit) == SuiteKind.COMMAND) {
            return List.of(new SuitePart(name, StepId.suiteRun(number), List.of()));
        }
        List<String> files = language.suitesNeeded().testsOf(unit.suite());
        return switch (unit.isolation()) {
            case SUITE -> List.of(new SuitePart(name, StepId.suiteRun(number), files));
            case FILES -> {
                List<SuitePart> parts = new ArrayList<>();
                for (String file : files) {
                    String step = StepId.suiteRun(number, parts.size());
                    parts.add(new SuitePart(name + "/" + file, step, List.of(file)));
                }
                yield List.copyOf(parts);
            }
        };
    }

    /// Whether it is one of several, so that having no tests of its own is no fault.
    static boolean mayBeEmpty(Unit unit) {
        return unit.isolation() == Isolation.FILES;
    }
}
